package app.alongside.matching.engine;

/** Somebody without a partner; the {@code app.alongside.matching.engine.explain} package knows the details. */
public record Unmatched(String id, Cause cause) {
    /** Why somebody is without a partner. */
    public enum Cause {
        /** Takes no partner at present: no capacity, or no hours. */
        NO_PLACE,
        /** Is outside the segment the programme is for. */
        NOT_ELIGIBLE,
        /** The rules leave nobody. */
        NOBODY_ALLOWED,
        /** There are allowed partners, but all of them are worth more elsewhere. */
        BETTER_USE
    }
}
