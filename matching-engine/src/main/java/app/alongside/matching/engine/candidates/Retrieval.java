package app.alongside.matching.engine.candidates;

import org.jspecify.annotations.Nullable;

/**
 * How the solver's candidates relate to all allowed pairs.
 *
 * @param shortlist how many candidates each person kept at first
 * @param pairs how many candidates there were in the end
 * @param exact whether it is proven that no other allowed pair could raise the total value
 * @param couldHaveLost what, at most, the pairs left out could add to the total value; part of the certificate's upper bound;
 *     nothing is known of it where there is a {@code coverage}
 * @param rounds how often the graph was solved
 * @param coverage what the pairs nobody looked at could add, estimated; null where every pair was bounded
 */
public record Retrieval(
        int shortlist,
        int pairs,
        boolean exact,
        double couldHaveLost,
        int rounds,
        @Nullable Coverage coverage) {}
