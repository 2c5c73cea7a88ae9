package app.alongside.matching.engine.graph;

/**
 * Checks, without knowing how they were found, that the duals of nodes and blossoms prove a matching the best: every edge
 * is worth at most its two ends and the blossoms around both; and all duals together are worth exactly what the matching is
 * (weak duality with odd sets, Edmonds 1965). O(arcs) times the logarithm of the
 * depth of nesting.
 */
final class OptimalityCheck {
    private final WeightedGraph graph;
    private final Blossoms blossoms;
    private final long[] dual;
    private final BlossomNest nest;

    OptimalityCheck(WeightedGraph graph, Blossoms blossoms, long[] dual) {
        this.graph = graph;
        this.blossoms = blossoms;
        this.dual = dual;
        this.nest = new BlossomNest(blossoms);
    }

    boolean holds() {
        return dualsAreFeasible() && dualValue() == matchedWeight();
    }

    private boolean dualsAreFeasible() {
        for (int blossom = blossoms.nodes; blossom < blossoms.numbers(); blossom++) {
            if (blossoms.exists(blossom) && blossoms.dual[blossom] < 0) {
                return false;
            }
        }
        for (int node = 0; node < graph.nodes(); node++) {
            if (dual[node] < 0) {
                return false;
            }
            for (int arc = graph.rowStart()[node]; arc < graph.rowStart()[node + 1]; arc++) {
                int other = graph.target()[arc];
                long missing = graph.weight()[arc] - dual[node] - dual[other];
                if (missing > 0 && node < other && missing > around(node, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The duals of all blossoms that hold both nodes. */
    private long around(int one, int other) {
        int shared = nest.innermostAround(one, other);
        return shared == Blossoms.NONE ? 0 : nest.dualUpTo(shared);
    }

    private long dualValue() {
        long value = nest.value();
        for (long each : dual) {
            value += each;
        }
        return value;
    }

    private long matchedWeight() {
        long weight = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int arc = graph.rowStart()[node]; arc < graph.rowStart()[node + 1]; arc++) {
                if (graph.target()[arc] == blossoms.mate[node] && node < blossoms.mate[node]) {
                    weight += graph.weight()[arc];
                }
            }
        }
        return weight;
    }
}
