package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import java.util.Arrays;

/** The heaviest pair that still fits, again and again: what a patient coordinator would do. */
final class GreedyChoice implements Contender {
    @Override
    public String key() {
        return "greedy";
    }

    @Override
    public String name() {
        return "Greedy";
    }

    @Override
    public int mostPeople() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long solve(Graph graph) {
        long[] heaviestFirst = new long[graph.edges()];
        Arrays.setAll(heaviestFirst, edge -> (-graph.weight(edge) << 32) + edge);
        Arrays.sort(heaviestFirst);
        int[] left = new int[graph.vertices()];
        Arrays.setAll(left, graph::capacity);
        long value = 0;
        for (long each : heaviestFirst) {
            int edge = (int) each;
            if (left[graph.from(edge)] > 0 && left[graph.to(edge)] > 0) {
                left[graph.from(edge)]--;
                left[graph.to(edge)]--;
                value += graph.weight(edge);
            }
        }
        return value;
    }
}
