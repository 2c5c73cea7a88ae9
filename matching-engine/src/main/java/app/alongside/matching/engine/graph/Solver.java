package app.alongside.matching.engine.graph;

import app.alongside.matching.engine.Certificate;

/** Finds the most valuable choice of pairs, and proves how good it is. */
public final class Solver {
    private static final double UNIT = 1_000_000;

    private Solver() {}

    /** Solves from nothing. */
    public static Solution solve(Graph graph, SolveOptions options) {
        Run run = new Run(options, graph.vertices());
        try (Workers workers = new Workers(options.threads())) {
            return new Pipeline(graph, run, workers).solve();
        }
    }

    static Certificate certificate(long value, long bound, boolean proven) {
        return new Certificate(value / UNIT, Math.max(value, bound) / UNIT, proven);
    }
}
