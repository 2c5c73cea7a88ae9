package app.alongside.matching.runs;

import app.alongside.matching.Company;
import app.alongside.matching.explanations.GroupExplanation;

/**
 * More than two people whom a run brings together: a ring or a circle.
 *
 * @param number its place when those of the run are ordered by value, 1 for the highest
 */
public record FoundGroup(int number, Company people, GroupExplanation explanation) {}
