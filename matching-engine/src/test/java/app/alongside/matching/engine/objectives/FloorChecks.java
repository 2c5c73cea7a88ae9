package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Graph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Groups by hand, and what a result says of them counted anew. */
final class FloorChecks {
    private FloorChecks() {}

    static long boundByLifts(Graph graph, List<Floor> floors, FloorResult result) {
        long[] lifts = result.lifts().stream().mapToLong(lift -> lift).toArray();
        long bound = result.proof().twiceBound(Floors.lifted(graph, floors, lifts)) / 2;
        for (int floor = 0; floor < lifts.length; floor++) {
            bound -= lifts[floor] * floors.get(floor).least();
        }
        return bound;
    }

    static long partnered(Graph graph, int[] choice, Floor floor) {
        return floor.members().stream()
                .filter(v -> Arrays.stream(choice).anyMatch(e -> graph.from(e) == v || graph.to(e) == v))
                .count();
    }

    static BitSet group(int... members) {
        BitSet group = new BitSet();
        Arrays.stream(members).forEach(group::set);
        return group;
    }
}
