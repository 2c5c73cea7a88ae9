package app.alongside.matching.runs;

import app.alongside.matching.Ring;
import app.alongside.matching.explanations.RingExplanation;

/**
 * A ring of a run.
 *
 * @param number its place when rings are ordered by value, 1 for the highest
 */
public record FoundRing(int number, Ring people, RingExplanation explanation) {}
