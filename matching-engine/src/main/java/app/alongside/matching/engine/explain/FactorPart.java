package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.policy.Factor;

/**
 * What one factor adds to each of the two views.
 *
 * @param first as the first sees the second
 * @param second as the second sees the first
 */
public record FactorPart(Factor factor, Side first, Side second) {
    /**
     * One view's part.
     *
     * @param micro in micro-units; the parts sum to the view exactly
     * @param points of 100, rounded so that the points sum to the shown view exactly
     * @param atMost the points the factor could add
     * @param known whether the facts were there; if not, the factor counted as one half, as for everybody
     */
    public record Side(int micro, int points, double atMost, boolean known) {}
}
