package app.alongside.matching.engine;

/**
 * What proves how good a matching is.
 *
 * @param value the total weight reached
 * @param upperBound what prices prove that no matching of this graph can exceed; at least {@code value}, and more than that
 *     even of a proven one where the proof took more than prices
 * @param proven whether {@code value} is known to be the best possible
 */
public record Certificate(double value, double upperBound, boolean proven) {
    /** What no matching can exceed as far as is known: the value itself where it is proven, else the bound. */
    public double mostPossible() {
        return proven ? value : upperBound;
    }

    /** The share of the upper bound still open, in [0, 1]; 0 for a proven optimum. */
    public double gap() {
        return proven || upperBound <= 0 ? 0 : (upperBound - value) / upperBound;
    }
}
