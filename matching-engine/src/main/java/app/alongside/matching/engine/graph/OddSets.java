package app.alongside.matching.engine.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the odd sets of a {@link Proof} cost, and what each edge of a graph pays into them. */
final class OddSets {
    private final Graph graph;
    private final List<OddSet> sets;
    private final SharedSets shared;
    private final Nest nest;
    private final long[] atBorders;
    private final long[] borderChange;

    OddSets(Graph graph, List<OddSet> sets) {
        this.graph = graph;
        this.sets = sets;
        shared = SharedSets.of(sets, graph.vertices());
        nest = shared.nest();
        atBorders = new long[sets.isEmpty() ? 0 : graph.edges()];
        borderChange = new long[sets.size()];
        enterBorders();
    }

    private void enterBorders() {
        Map<Long, Integer> entered = new HashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            for (int edge : sets.get(set).border()) {
                boolean holdsFrom = nest.holds(set, shared.innermost(graph.from(edge)));
                if (holdsFrom != nest.holds(set, shared.innermost(graph.to(edge)))) {
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
        atBorders[edge] += shared.upwards(first) - shared.upwards(until);
        borderChange[first]++;
        if (until != Nest.NONE) {
            borderChange[until]--;
        }
    }

    private int shared(int edge) {
        return shared.shared(graph.from(edge), graph.to(edge));
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
        return atBorders[edge] + shared.upwards(shared(edge));
    }
}
