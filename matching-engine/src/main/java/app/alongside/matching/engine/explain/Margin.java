package app.alongside.matching.engine.explain;

/**
 * What the whole would lose if two people were a pair, in points of value, among the pairs looked at. The two figures are the same
 * where both choices are proven the best; otherwise the certificates tell how far apart they are.
 *
 * @param least what is proven to be lost, at least 0
 * @param most what is lost by a choice with the pair that was found, at least {@code least}; 0 means that it is just as good
 */
public record Margin(double least, double most) {
    /** Refuses figures in the wrong order. */
    public Margin {
        if (!(least >= 0 && least <= most)) {
            throw new IllegalArgumentException("no loss lies between " + least + " and " + most);
        }
    }
}
