package app.alongside.matching.engine;

/**
 * What proves how good a matching is.
 *
 * @param value the total weight reached
 * @param upperBound no matching of this graph can be worth more; at least {@code value}
 * @param proven whether {@code value} is known to be the best possible
 */
public record Certificate(double value, double upperBound, boolean proven) {
    /** The share of the upper bound still open, in [0, 1]; 0 for a proven optimum. */
    public double gap() {
        return proven || upperBound <= 0 ? 0 : (upperBound - value) / upperBound;
    }
}
