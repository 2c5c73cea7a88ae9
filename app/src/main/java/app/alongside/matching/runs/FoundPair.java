package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.explanations.Explanation;

/**
 * A pair of a run.
 *
 * @param rank its place when pairs are ordered by value, 1 for the highest
 * @param settled whether the coordinator ruled that the two stay together
 * @param changed whether they were no pair in the run before
 */
public record FoundPair(int rank, Duo people, Explanation explanation, boolean settled, boolean changed) {}
