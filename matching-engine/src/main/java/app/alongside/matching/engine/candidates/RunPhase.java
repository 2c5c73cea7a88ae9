package app.alongside.matching.engine.candidates;

/** What a run is doing at the moment; solving and checking take turns. */
public enum RunPhase {
    /** Scoring pairs and keeping the best of each person. */
    SCORING,
    /** Choosing pairs. */
    SOLVING,
    /** Looking for pairs that the first choice left out and that could matter. */
    CHECKING,
    /** Taking the measures of the result. */
    MEASURING
}
