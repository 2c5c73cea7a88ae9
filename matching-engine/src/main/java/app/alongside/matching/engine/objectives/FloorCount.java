package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Graph;
import java.util.BitSet;
import java.util.List;

/** Counts how a choice of edges stands to floors. */
final class FloorCount {
    private FloorCount() {}

    /** How many ends of chosen edges lie in each floor's group: at least as many as its members with a partner. */
    static int[] ends(Graph graph, List<Floor> floors, int[] chosen) {
        int[] ends = new int[floors.size()];
        for (int floor = 0; floor < ends.length; floor++) {
            for (int edge : chosen) {
                ends[floor] += floors.get(floor).has(graph.from(edge)) ? 1 : 0;
                ends[floor] += floors.get(floor).has(graph.to(edge)) ? 1 : 0;
            }
        }
        return ends;
    }

    /** How many of a floor's members have a partner. */
    static int matched(Graph graph, Floor floor, int[] chosen) {
        BitSet matched = ends(graph, chosen);
        matched.and(floor.members());
        return matched.cardinality();
    }

    static boolean meets(Graph graph, List<Floor> floors, int[] chosen) {
        BitSet matched = ends(graph, chosen);
        for (Floor floor : floors) {
            BitSet members = floor.members();
            members.and(matched);
            if (members.cardinality() < floor.least()) {
                return false;
            }
        }
        return true;
    }

    private static BitSet ends(Graph graph, int[] chosen) {
        BitSet matched = new BitSet();
        for (int edge : chosen) {
            matched.set(graph.from(edge));
            matched.set(graph.to(edge));
        }
        return matched;
    }
}
