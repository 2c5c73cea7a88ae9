package app.alongside.matching.engine.graph;

/** The best value by trying every choice of edges. */
final class BruteForce {
    private final Graph graph;
    private final int[] left;

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

    private long best(int edge) {
        if (edge == graph.edges()) {
            return 0;
        }
        long best = best(edge + 1);
        int from = graph.from(edge);
        int to = graph.to(edge);
        if (left[from] > 0 && left[to] > 0) {
            left[from]--;
            left[to]--;
            best = Math.max(best, graph.weight(edge) + best(edge + 1));
            left[from]++;
            left[to]++;
        }
        return best;
    }
}
