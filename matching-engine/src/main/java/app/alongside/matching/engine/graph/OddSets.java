package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.List;

/** What the odd sets of a {@link Proof} cost, and what each edge of a graph pays into them. */
final class OddSets {
    private final Graph graph;
    private final List<OddSet> sets;
    private final Nest nest;
    private final int[] innermost;
    private final long[] upwards;
    private final long[] atBorders;

    OddSets(Graph graph, List<OddSet> sets) {
        this.graph = graph;
        this.sets = sets;
        nest = new Nest(sets.stream().mapToInt(OddSet::inside).toArray());
        innermost = innermost();
        upwards = new long[sets.size()];
        for (int set = sets.size() - 1; set >= 0; set--) {
            int outer = nest.around(set);
            upwards[set] = sets.get(set).twicePrice() + (outer == Nest.NONE ? 0 : upwards[outer]);
        }
        atBorders = atBorders();
    }

    private int[] innermost() {
        int[] around = new int[graph.vertices()];
        Arrays.fill(around, Nest.NONE);
        for (int set = 0; set < sets.size(); set++) {
            for (int member : sets.get(set).ownMembers()) {
                if (around[member] != Nest.NONE) {
                    throw new IllegalArgumentException("vertex %d is an own member of two sets".formatted(member));
                }
                around[member] = set;
            }
        }
        return around;
    }

    private long[] atBorders() {
        long[] paid = new long[sets.isEmpty() ? 0 : graph.edges()];
        for (int set = 0; set < sets.size(); set++) {
            for (int edge : sets.get(set).border()) {
                boolean crosses =
                        nest.holds(set, innermost[graph.from(edge)]) != nest.holds(set, innermost[graph.to(edge)]);
                paid[edge] += crosses ? sets.get(set).twicePrice() : 0;
            }
        }
        return paid;
    }

    /** The sum over all sets of price times the edges that they can hold at most. */
    long cost() {
        long cost = 0;
        long[] places = new long[sets.size()];
        for (int set = 0; set < places.length; set++) {
            OddSet each = sets.get(set);
            for (int member : each.ownMembers()) {
                places[set] += graph.usableCapacity(member);
            }
            if (nest.around(set) != Nest.NONE) {
                places[nest.around(set)] += places[set];
            }
            long most = (places[set] + each.border().length) / 2;
            cost = Math.addExact(cost, Math.multiplyExact(most, each.twicePrice()));
        }
        return cost;
    }

    /** What an edge pays into all sets it is in. */
    long paid(int edge) {
        if (sets.isEmpty()) {
            return 0;
        }
        int shared = nest.innermostAround(innermost[graph.from(edge)], innermost[graph.to(edge)]);
        return atBorders[edge] + (shared == Nest.NONE ? 0 : upwards[shared]);
    }
}
