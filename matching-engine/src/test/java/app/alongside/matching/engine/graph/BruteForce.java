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

    /** Whether some choice of the best value gives everybody a partner who has one by these edges, and somebody else too. */
    static boolean bestServesMoreThan(Graph graph, int[] edges) {
        BruteForce force = new BruteForce(graph);
        return force.servesMore(0, bestValue(graph), new int[graph.vertices()], partners(graph, edges));
    }

    private static int[] partners(Graph graph, int[] edges) {
        int[] partners = new int[graph.vertices()];
        for (int edge : edges) {
            partners[graph.from(edge)]++;
            partners[graph.to(edge)]++;
        }
        return partners;
    }

    private boolean servesMore(int edge, long missing, int[] now, int[] before) {
        if (edge == graph.edges()) {
            return missing == 0 && isMore(now, before);
        }
        if (servesMore(edge + 1, missing, now, before)) {
            return true;
        }
        int from = graph.from(edge);
        int to = graph.to(edge);
        boolean more = false;
        if (left[from] > now[from] && left[to] > now[to]) {
            now[from]++;
            now[to]++;
            more = servesMore(edge + 1, missing - graph.weight(edge), now, before);
            now[from]--;
            now[to]--;
        }
        return more;
    }

    private static boolean isMore(int[] now, int[] before) {
        int more = 0;
        for (int vertex = 0; vertex < now.length; vertex++) {
            if (now[vertex] == 0 && before[vertex] > 0) {
                return false;
            }
            more += now[vertex] > 0 && before[vertex] == 0 ? 1 : 0;
        }
        return more > 0;
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
