package app.alongside.matching.engine.graph;

/** Builds a {@link WeightedGraph} in two passes over the same edges: the first counts, the second fills. */
final class ArcCollector {
    private final int[] rowStart;
    private final int[] filled;
    private int[] target = new int[0];
    private long[] weight = new long[0];
    private boolean counting = true;

    ArcCollector(int nodes) {
        rowStart = new int[nodes + 1];
        filled = new int[nodes];
    }

    void join(int one, int other, long worth) {
        if (counting) {
            rowStart[one + 1]++;
            rowStart[other + 1]++;
        } else {
            put(one, other, worth);
            put(other, one, worth);
        }
    }

    private void put(int from, int to, long worth) {
        int at = rowStart[from] + filled[from]++;
        target[at] = to;
        weight[at] = worth;
    }

    /** Ends a pass. */
    void next() {
        if (counting) {
            for (int node = 0; node < filled.length; node++) {
                rowStart[node + 1] += rowStart[node];
            }
            target = new int[rowStart[filled.length]];
            weight = new long[target.length];
            counting = false;
        }
    }

    WeightedGraph graph() {
        return new WeightedGraph(rowStart, target, weight);
    }
}
