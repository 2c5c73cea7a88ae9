package app.alongside.matching.engine.graph;

/**
 * What a solution shall be best at. The total value is solved to the certificate. The two others start from there: where
 * everybody has a partner already nothing is lost and the proof still holds. Otherwise small graphs (300 vertices at most, and a
 * quarter of a million places at the ends of edges) are solved exactly, and in larger ones people are covered along alternating paths,
 * which is very good but not the best for sure. The certificate and its bound are always about the total value. Whoever has a
 * partner beyond the graph, see {@link SolveOptions#served}, counts as a person with a partner.
 */
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
