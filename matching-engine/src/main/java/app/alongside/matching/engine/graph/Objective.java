package app.alongside.matching.engine.graph;

/** What a solution shall be best at. */
public enum Objective {
    /** The largest sum of weights. */
    TOTAL_VALUE,
    /** As many people with a partner as possible; among such solutions the largest sum of weights. */
    MOST_PEOPLE_FIRST,
    /**
     * As many people with a partner as possible; among such solutions the weakest pair as strong as possible; among those
     * the largest sum of weights.
     */
    NO_WEAK_MATCH
}
