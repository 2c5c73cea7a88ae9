package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Takes the heaviest edge that still fits, again and again: at least half the best possible value, and no two people would
 * both rather swap. O(m log m). The baseline, and what a run cancelled at once returns.
 */
final class Greedy {
    private Greedy() {}

    static int[] choose(Graph graph) {
        int[] left = new int[graph.vertices()];
        Arrays.setAll(left, graph::capacity);
        return pick(graph, left, byWeight(graph));
    }

    private static int[] byWeight(Graph graph) {
        return Arrays.stream(indices(graph.edges()))
                .boxed()
                .sorted((one, other) -> Long.compare(graph.weight(other), graph.weight(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] indices(int count) {
        int[] indices = new int[count];
        Arrays.setAll(indices, index -> index);
        return indices;
    }

    private static int[] pick(Graph graph, int[] left, int[] order) {
        int[] chosen = new int[order.length];
        int count = 0;
        for (int edge : order) {
            int from = graph.from(edge);
            int to = graph.to(edge);
            if (left[from] > 0 && left[to] > 0) {
                left[from]--;
                left[to]--;
                chosen[count++] = edge;
            }
        }
        int[] ascending = Arrays.copyOf(chosen, count);
        Arrays.sort(ascending);
        return ascending;
    }
}
