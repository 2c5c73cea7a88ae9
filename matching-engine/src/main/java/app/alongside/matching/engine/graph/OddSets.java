package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the odd sets of a {@link Proof} cost, and what each edge of a graph pays into them. */
final class OddSets {
    private final Graph graph;
    private final List<OddSet> sets;
    private final Nest nest;
    private final int[] innermost;
    private final long[] upwards;
    private final long[] atBorders;
    private final long[] borderChange;

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
        atBorders = new long[sets.isEmpty() ? 0 : graph.edges()];
        borderChange = new long[sets.size()];
        enterBorders();
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

    private void enterBorders() {
        Map<Long, Integer> entered = new HashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            for (int edge : sets.get(set).border()) {
                boolean holdsFrom = nest.holds(set, innermost[graph.from(edge)]);
                if (holdsFrom != nest.holds(set, innermost[graph.to(edge)])) {
                    long side = 2L * edge + (holdsFrom ? 0 : 1);
                    Integer since = entered.remove(side);
                    if (since == null) {
                        entered.put(side, set);
                    } else {
                        stay(edge, since, set);
                    }
                }
            }
        }
        entered.forEach((side, set) -> stay((int) (side / 2), set, shared((int) (side / 2))));
    }

    /** An edge is in the border of the first set and of all around it that do not hold the second. */
    private void stay(int edge, int first, int until) {
        atBorders[edge] += upwards[first] - (until == Nest.NONE ? 0 : upwards[until]);
        borderChange[first]++;
        if (until != Nest.NONE) {
            borderChange[until]--;
        }
    }

    private int shared(int edge) {
        return nest.innermostAround(innermost[graph.from(edge)], innermost[graph.to(edge)]);
    }

    /** The sum over all sets of price times the edges that they can hold at most. */
    long cost() {
        long cost = 0;
        long[] places = new long[sets.size()];
        long[] border = borderChange.clone();
        for (int set = 0; set < places.length; set++) {
            OddSet each = sets.get(set);
            for (int member : each.ownMembers()) {
                places[set] += graph.usableCapacity(member);
            }
            if (nest.around(set) != Nest.NONE) {
                places[nest.around(set)] += places[set];
                border[nest.around(set)] += border[set];
            }
            long most = (places[set] + border[set]) / 2;
            cost = Math.addExact(cost, Math.multiplyExact(most, each.twicePrice()));
        }
        return cost;
    }

    /** What an edge pays into all sets it is in. */
    long paid(int edge) {
        if (sets.isEmpty()) {
            return 0;
        }
        int shared = shared(edge);
        return atBorders[edge] + (shared == Nest.NONE ? 0 : upwards[shared]);
    }
}
