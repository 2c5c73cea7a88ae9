package app.alongside.matching.engine.graph;

import app.alongside.matching.engine.Certificate;
import java.util.function.Function;

/** Finds the most valuable choice of pairs, and proves how good it is. */
public final class Solver {
    private static final double UNIT = 1_000_000;

    private Solver() {}

    /** Solves from nothing. */
    public static Solution solve(Graph graph, SolveOptions options) {
        if (options.objective() == Objective.NO_WEAK_MATCH) {
            return new WeakestPairSearch(graph, options).search();
        }
        return run(graph, options, Pipeline::solve);
    }

    /**
     * Solves again after a small change, from the prices of a solution before it: a person more or less, a rule, a weight.
     * The result is as good as that of {@link #solve}; only the way there is shorter.
     */
    public static Solution resolve(Graph graph, long[] prices, SolveOptions options) {
        if (prices.length != graph.vertices()) {
            throw new IllegalArgumentException(
                    "%d prices cannot price %d vertices".formatted(prices.length, graph.vertices()));
        }
        return run(graph, options, pipeline -> pipeline.solveFrom(prices));
    }

    /** Solves with some edges chosen beforehand: running relationships, or a pair that somebody wants to see forced. */
    public static Solution solveKeeping(Graph graph, int[] lockedEdges, SolveOptions options) {
        return new LockedEdges(graph, lockedEdges).solve(options);
    }

    private static Solution run(Graph graph, SolveOptions options, Function<Pipeline, Solution> how) {
        try (Workers workers = new Workers(options.threads())) {
            return how.apply(new Pipeline(graph, new Run(options, graph.vertices()), workers));
        }
    }

    static Certificate certificate(long value, long bound, boolean proven) {
        return new Certificate(value / UNIT, Math.max(value, bound) / UNIT, proven);
    }
}
