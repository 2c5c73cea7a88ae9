package app.alongside.matching.engine.graph;

import java.util.Arrays;

/** The best value by trying every choice of edges. */
final class BruteForce {
    private final Graph graph;
    private final int[] left;
    private int[] taken = {};

    private BruteForce(Graph graph) {
        this.graph = graph;
        this.left = new int[graph.vertices()];
        for (int vertex = 0; vertex < left.length; vertex++) {
            left[vertex] = graph.capacity(vertex);
        }
    }

    static long bestValue(Graph graph) {
        return new BruteForce(graph).best(0);
    }

    /** The best value of any choice that holds these edges. */
    static long bestValueWith(Graph graph, int[] edges) {
        BruteForce force = new BruteForce(graph);
        for (int edge : edges) {
            force.left[graph.from(edge)]--;
            force.left[graph.to(edge)]--;
        }
        force.taken = edges;
        return Certificates.value(graph, edges) + force.best(0);
    }

    private long best(int edge) {
        if (edge == graph.edges()) {
            return 0;
        }
        long best = best(edge + 1);
        int from = graph.from(edge);
        int to = graph.to(edge);
        if (left[from] > 0 && left[to] > 0 && Arrays.binarySearch(taken, edge) < 0) {
            left[from]--;
            left[to]--;
            best = Math.max(best, graph.weight(edge) + best(edge + 1));
            left[from]++;
            left[to]++;
        }
        return best;
    }
}
