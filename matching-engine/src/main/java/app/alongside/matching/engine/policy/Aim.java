package app.alongside.matching.engine.policy;

/** What the whole match strives for; whichever is chosen, every measure is reported. */
public enum Aim {
    /** The greatest sum of value. */
    TOTAL_VALUE,
    /** The most people with a partner, and among such matches the greatest value. */
    MOST_PEOPLE_FIRST,
    /** The weakest pair as strong as possible. */
    NO_WEAK_MATCH
}
