package app.alongside.matching.engine.graph;

import app.alongside.matching.engine.Certificate;

/** Finds the most valuable choice of pairs, and proves how good it is. */
public final class Solver {
    private static final double UNIT = 1_000_000;

    private Solver() {}

    /** Solves from nothing. */
    public static Solution solve(Graph graph, SolveOptions options) {
        int[] chosen = Greedy.choose(graph);
        long[] prices = greedyPrices(graph, chosen);
        Measures measures = Measures.of(graph, chosen);
        long bound = Certificates.bound(graph, prices);
        Certificate certificate = new Certificate(measures.value() / UNIT, bound / UNIT, bound == measures.value());
        return new Solution(
                chosen, prices, certificate, measures, !options.cancellation().requested());
    }

    private static long[] greedyPrices(Graph graph, int[] chosen) {
        long[] prices = new long[graph.vertices()];
        for (int edge : chosen) {
            prices[graph.from(edge)] = Math.max(prices[graph.from(edge)], graph.weight(edge));
            prices[graph.to(edge)] = Math.max(prices[graph.to(edge)], graph.weight(edge));
        }
        return prices;
    }
}
