package app.alongside.matching.engine.policy;

/** What kind of relationship two people enter. */
public enum Format {
    /** Mutual peers: both give and both get. */
    PAIR,
    /** One mainly helps the other; the exchange runs one way and counts for both. */
    DIRECTED_PAIR
}
