package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Takes the heaviest edge that still fits, again and again: at least half the best possible value, and no two people would
 * both rather swap. O(m log m). The baseline, and, around whatever is settled by
 * then, what a run cancelled early returns.
 */
final class Greedy {
    private static final int WEIGHT_BITS = 36;

    private Greedy() {}

    static int[] choose(Graph graph) {
        return pick(graph, byWeight(graph));
    }

    /** The better of two choices: by weight alone, and by weight after these edges, which fit together. */
    static int[] chooseFrom(Graph graph, Bits firm) {
        int[] order = byWeight(graph);
        int[] alone = pick(graph, order);
        int[] firmFirst = pick(
                graph,
                IntStream.concat(
                                Arrays.stream(order).filter(firm::get),
                                Arrays.stream(order).filter(edge -> !firm.get(edge)))
                        .toArray());
        return Certificates.value(graph, firmFirst) > Certificates.value(graph, alone) ? firmFirst : alone;
    }

    /** Heaviest first, and of equals the one added first. Weights below 2^36 leave room for the number beside them. */
    private static int[] byWeight(Graph graph) {
        int edges = graph.edges();
        if (graph.largestWeight() >>> WEIGHT_BITS != 0 || edges >>> Long.SIZE - 1 - WEIGHT_BITS != 0) {
            return IntStream.range(0, edges)
                    .boxed()
                    .sorted(Comparator.comparingLong(edge -> -graph.weight(edge)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        long[] keys = new long[edges];
        Arrays.setAll(keys, edge -> (-graph.weight(edge) << Long.SIZE - 1 - WEIGHT_BITS) + edge);
        Arrays.sort(keys);
        long number = (1L << Long.SIZE - 1 - WEIGHT_BITS) - 1;
        return Arrays.stream(keys).mapToInt(key -> (int) (key & number)).toArray();
    }

    private static int[] pick(Graph graph, int[] order) {
        int[] left = new int[graph.vertices()];
        Arrays.setAll(left, graph::capacity);
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
