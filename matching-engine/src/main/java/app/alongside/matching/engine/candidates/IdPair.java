package app.alongside.matching.engine.candidates;

/** Two people by id, in no order of importance. */
public record IdPair(String first, String second) {
    /** Refuses a person paired with themselves. */
    public IdPair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("'" + first + "' cannot be paired with themselves.");
        }
    }
}
