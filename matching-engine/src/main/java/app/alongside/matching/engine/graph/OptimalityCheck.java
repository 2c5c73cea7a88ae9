package app.alongside.matching.engine.graph;

/**
 * Checks, without knowing how they were found, that the duals of nodes and blossoms prove a matching the best: every edge
 * is worth at most its two ends and the blossoms around both; and all duals together are worth exactly what the matching is
 * (weak duality with odd sets, Edmonds 1965). O(arcs) times the depth of nesting.
 */
final class OptimalityCheck {
    private final WeightedGraph graph;
    private final Blossoms blossoms;
    private final long[] dual;

    OptimalityCheck(WeightedGraph graph, Blossoms blossoms, long[] dual) {
        this.graph = graph;
        this.blossoms = blossoms;
        this.dual = dual;
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
                if (node < other && dual[node] + dual[other] < graph.weight()[arc] - around(node, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The duals of all blossoms that hold both nodes. */
    private long around(int one, int other) {
        if (blossoms.top[one] != blossoms.top[other]) {
            return 0;
        }
        long sum = 0;
        for (int outer = blossoms.parent[one]; outer != Blossoms.NONE; outer = blossoms.parent[outer]) {
            if (holds(outer, other)) {
                sum += blossoms.dual[outer];
            }
        }
        return sum;
    }

    private boolean holds(int blossom, int node) {
        int each = node;
        while (each != Blossoms.NONE && each != blossom) {
            each = blossoms.parent[each];
        }
        return each == blossom;
    }

    private long dualValue() {
        long value = 0;
        for (long each : dual) {
            value += each;
        }
        for (int blossom = blossoms.nodes; blossom < blossoms.numbers(); blossom++) {
            if (blossoms.exists(blossom)) {
                IntList leaves = new IntList();
                blossoms.collect(blossom, leaves);
                value += blossoms.dual[blossom] * (leaves.size() / 2);
            }
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
