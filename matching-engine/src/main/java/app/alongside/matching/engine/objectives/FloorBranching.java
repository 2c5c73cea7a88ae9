package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Branch and bound over edges taken and edges left, with the lifted graph as bound: closes the gap that lifts leave. Exponential at
 * worst; gives up after {@value #MOST_NODES} nodes.
 */
final class FloorBranching {
    private static final int MOST_NODES = 3_000;
    private static final SolveOptions ALONE = SolveOptions.defaults().withThreads(1);

    private enum State {
        OPEN,
        TAKEN,
        LEFT
    }

    private final Graph graph;
    private final Graph lifted;
    private final List<Floor> floors;
    private final long owed;
    private final State[] states;
    private long value;
    private int[] chosen = {};
    private int nodes;

    /** @param least only choices worth more than this are sought */
    FloorBranching(Graph graph, List<Floor> floors, long[] lifts, long least) {
        this.graph = graph;
        this.floors = floors;
        lifted = Floors.lifted(graph, floors, lifts);
        owed = IntStream.range(0, lifts.length)
                .mapToLong(floor -> lifts[floor] * floors.get(floor).least())
                .sum();
        states = new State[graph.edges()];
        Arrays.fill(states, State.OPEN);
        value = least;
    }

    /** Searches; true when it came to an end, so that nothing that meets the floors is worth more than {@link #value}. */
    boolean run(Cancellation cancellation) {
        return branch(cancellation);
    }

    long value() {
        return value;
    }

    int[] chosen() {
        return chosen;
    }

    private boolean branch(Cancellation cancellation) {
        if (++nodes > MOST_NODES || cancellation.requested()) {
            return false;
        }
        int[] open = IntStream.range(0, states.length)
                .filter(edge -> states[edge] == State.OPEN)
                .toArray();
        int[] taken = IntStream.range(0, states.length)
                .filter(edge -> states[edge] == State.TAKEN)
                .toArray();
        Graph rest = rest(open, taken);
        Solution solution = Solver.solve(rest, ALONE);
        long bound = solution.proof().twiceBound(rest) / 2
                + Arrays.stream(taken).mapToLong(lifted::weight).sum()
                - owed;
        int[] all = IntStream.concat(
                        Arrays.stream(taken),
                        Arrays.stream(solution.chosenEdges()).map(edge -> open[edge]))
                .sorted()
                .toArray();
        long worth = Arrays.stream(all).mapToLong(graph::weight).sum();
        if (worth > value && FloorCount.meets(graph, floors, all)) {
            value = worth;
            chosen = all;
        }
        if (bound <= value || open.length == 0) {
            return true;
        }
        int edge = solution.chosenEdges().length == 0 ? open[0] : open[solution.chosenEdges()[0]];
        return decide(edge, State.TAKEN, cancellation) & decide(edge, State.LEFT, cancellation);
    }

    private boolean decide(int edge, State state, Cancellation cancellation) {
        boolean possible = state == State.LEFT || hasPlace(graph.from(edge)) && hasPlace(graph.to(edge));
        states[edge] = state;
        boolean finished = !possible || branch(cancellation);
        states[edge] = State.OPEN;
        return finished;
    }

    private boolean hasPlace(int vertex) {
        return placesLeft(vertex) > 0;
    }

    private int placesLeft(int vertex) {
        int left = graph.capacity(vertex);
        for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
            left -= states[graph.edgeAt(place)] == State.TAKEN ? 1 : 0;
        }
        return left;
    }

    private Graph rest(int[] open, int[] taken) {
        Graph.Builder builder = Graph.builder(graph.vertices()).expecting(open.length);
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            builder.capacity(vertex, taken.length == 0 ? graph.capacity(vertex) : placesLeft(vertex));
        }
        for (int edge : open) {
            builder.edge(lifted.from(edge), lifted.to(edge), lifted.weight(edge));
        }
        return builder.build();
    }
}
