package app.alongside.matching.engine;

import app.alongside.matching.engine.policy.Weights;

/**
 * Two people who are matched. In a directed pair the first guides the second; otherwise the order says nothing.
 *
 * @param micro the value of the pair in micro-units, without bonuses
 * @param firstMicro how the first sees the second, in micro-units
 * @param secondMicro how the second sees the first, in micro-units
 */
public record MatchedPair(String first, String second, int micro, int firstMicro, int secondMicro, Standing standing) {
    /** How a pair came into the result. */
    public enum Standing {
        /** Formed by this run. */
        NEW,
        /** Ran before and was kept. */
        KEPT,
        /** Settled before the run: locked, or required by the coordinator. */
        SETTLED
    }

    /** The value as it is shown, 0 to 100. */
    public int value() {
        return points(micro);
    }

    /** How the first sees the second, 0 to 100. */
    public int firstView() {
        return points(firstMicro);
    }

    /** How the second sees the first, 0 to 100. */
    public int secondView() {
        return points(secondMicro);
    }

    private static int points(int micro) {
        return Math.round(micro * 100f / Weights.MICRO);
    }
}
