package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the most valuable choice of edges that gives each of several groups at least so many people with a partner, and says what
 * that costs.
 *
 * <p>Lagrangian relaxation: each floor lifts the weight of an edge for each end that is a member. With lifts {@code l >= 0}, no
 * choice that meets the floors is worth more than the best of the lifted graph less the sum of {@code l * least}. One floor's lift
 * is found by halving, several by turns. Where a gap remains (matchings under a side condition are no longer integral), or people
 * may have several partners, {@link FloorBranching} closes it on graphs of up to {@value #SMALL} edges. Elsewhere the result says
 * within which bound it lies.
 *
 * <p>The effort is limited by a number of solutions that depends on the graph and the floors alone: a single floor is always halved
 * to its end; several take turns until that many are solved. What is not decided by then, is told as such.
 */
public final class Floors {
    private static final int SMALL = 400;
    private static final int TURNS = 4;
    private static final int PROVEN_UP_TO = 10_000;
    private static final int MOST_LOOKS_AT_EDGES = 1_000_000;
    private static final int SOLUTIONS_OF_ONE_FLOOR = 60;
    private static final int SOLUTIONS_OF_A_FURTHER_ONE = 25;

    private final Graph graph;
    private final List<Floor> floors;
    private final SolveOptions options;
    private final long[] lifts;
    private final int[] reached;
    private final long highest;
    private final int mostSolutions;
    private int solutions;
    private int[] best = {};
    private long bestValue = -1;
    private long bound = Long.MAX_VALUE;
    private long[] boundLifts;
    private Solution boundSolution;

    private Floors(Graph graph, List<Floor> floors, SolveOptions options, int mostSolutions) {
        this.graph = graph;
        this.floors = List.copyOf(floors);
        this.options = options;
        lifts = new long[floors.size()];
        reached = new int[floors.size()];
        boundLifts = lifts.clone();
        highest = Math.min(
                (Graph.LARGEST_WEIGHT - graph.largestWeight()) / (2L * Math.max(1, floors.size())),
                2 * (graph.largestWeight() + 1) * Math.max(1, graph.vertices()));
        this.mostSolutions = mostSolutions;
        boundSolution = solvedToItsProof(graph);
    }

    /** Solves; the objective of the options is not read. */
    public static FloorResult solve(Graph graph, List<Floor> floors, SolveOptions options) {
        return solve(graph, floors, options, mostSolutions(graph, floors.size()));
    }

    static FloorResult solve(Graph graph, List<Floor> floors, SolveOptions options, int mostSolutions) {
        return new Floors(graph, floors, options, mostSolutions).solve();
    }

    /** How many solutions the lifts may take, but for the few that make the last of them a choice. */
    static int mostSolutions(Graph graph, int floors) {
        int least = SOLUTIONS_OF_ONE_FLOOR + SOLUTIONS_OF_A_FURTHER_ONE * (floors - 1);
        return Math.max(least, MOST_LOOKS_AT_EDGES / Math.max(1, graph.edges()));
    }

    /** The graph with each edge worth more by the lift of each floor for each of its ends that is a member. */
    public static Graph lifted(Graph graph, List<Floor> floors, long[] lifts) {
        Graph.Builder builder = Graph.builder(graph.vertices()).expecting(graph.edges());
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            builder.capacity(vertex, graph.capacity(vertex));
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            long weight = graph.weight(edge);
            for (int floor = 0; floor < lifts.length; floor++) {
                weight += floors.get(floor).has(graph.from(edge)) ? lifts[floor] : 0;
                weight += floors.get(floor).has(graph.to(edge)) ? lifts[floor] : 0;
            }
            builder.edge(graph.from(edge), graph.to(edge), weight);
        }
        return builder.build();
    }

    private FloorResult solve() {
        long free = boundSolution.measures().value();
        consider(graph, boundSolution);
        if (bestValue < 0 && !isStopped()) {
            liftAllToTheHighest();
        }
        int turns = floors.size() == 1 ? 1 : TURNS; // the lift of a floor depends on those of the others alone
        for (int turn = 0; turn < turns && bestValue < bound && !isStopped(); turn++) {
            for (int floor = 0; floor < floors.size() && !isStopped(); floor++) {
                halve(floor);
            }
        }
        boolean searched = false;
        if (bestValue < bound && graph.edges() <= SMALL && !isCancelled()) {
            FloorBranching branching = new FloorBranching(graph, floors, boundLifts, bestValue);
            searched = branching.run(options.cancellation());
            if (branching.value() > bestValue) {
                bestValue = branching.value();
                best = branching.chosen();
            }
        }
        return result(free, searched);
    }

    private boolean isStopped() {
        return solutions >= mostSolutions || isCancelled();
    }

    private boolean isCancelled() {
        return options.cancellation().requested();
    }

    private Solution solved(Graph some, Effort effort) {
        solutions++;
        return Solver.solve(some, options.withEffort(effort));
    }

    private FloorResult result(long free, boolean searched) {
        boolean met = bestValue >= 0;
        boolean proven = searched || bestValue == bound;
        Verdict verdict = met
                ? proven ? Verdict.MET_AT_LEAST_PRICE : Verdict.MET
                : searched || bound < 0 ? Verdict.IMPOSSIBLE : Verdict.NOT_FOUND;
        int[] chosen = met ? best : Solver.solve(graph, options).chosenEdges();
        long value = Arrays.stream(chosen).mapToLong(graph::weight).sum();
        return new FloorResult(
                chosen,
                verdict,
                value,
                met && proven ? value : bound,
                free,
                Arrays.stream(boundLifts).boxed().toList(),
                Arrays.stream(reached).boxed().toList(),
                boundSolution.proof());
    }

    /** Halves between a lift that leaves too few of the group with a partner and one that gives enough. */
    private void halve(int floor) {
        long low = 0;
        long high = Math.min(highest, Math.max(1, graph.largestWeight() >> 6));
        boolean enough = isEnough(floor, high);
        while (!enough && high < highest && !isStopped()) {
            low = high;
            high = Math.min(highest, 4 * high);
            enough = isEnough(floor, high);
        }
        while (enough && high - low > 1 && bestValue < bound && !isStopped()) {
            long middle = low + high >>> 1;
            if (isEnough(floor, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        isEnough(floor, high);
        considerFirstPartners();
    }

    /**
     * Where people count above all else, either all floors are met, or the bound falls below nothing: they cannot be. Looked at
     * first, as no other lifts could tell, and where the choice is worth as much as the best without floors, nothing is left to do.
     */
    private void liftAllToTheHighest() {
        Arrays.fill(lifts, highest);
        Graph lifted = lifted(graph, floors, lifts);
        consider(lifted, solvedToItsProof(lifted));
        considerFirstPartners();
        Arrays.fill(lifts, 0);
    }

    /** Prices alone do not see that of an odd number one is left, so that people who are all alike would be looked at for ever. */
    private Solution solvedToItsProof(Graph some) {
        Effort effort = some.vertices() <= PROVEN_UP_TO ? Effort.PROVEN : options.effort();
        return solved(some, effort);
    }

    private boolean isEnough(int floor, long lift) {
        lifts[floor] = lift;
        Graph lifted = lifted(graph, floors, lifts);
        Solution solution = solved(lifted, options.effort());
        consider(lifted, solution);
        return FloorCount.ends(graph, floors, solution.chosenEdges())[floor]
                >= floors.get(floor).least();
    }

    /** Where members may have several partners, gives each a first one before anybody gets a second. */
    private void considerFirstPartners() {
        Graph lifted = lifted(graph, floors, lifts);
        Graph.Builder single = Graph.builder(graph.vertices()).expecting(graph.edges());
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            int member = vertex;
            boolean one = floors.stream().anyMatch(floor -> floor.has(member));
            single.capacity(vertex, one ? Math.min(1, graph.capacity(vertex)) : graph.capacity(vertex));
        }
        for (int edge = 0; edge < lifted.edges(); edge++) {
            single.edge(lifted.from(edge), lifted.to(edge), lifted.weight(edge));
        }
        int[] first = solved(single.build(), options.effort()).chosenEdges();
        solutions++;
        take(Solver.solveKeeping(graph, first, options).chosenEdges());
    }

    /** Takes a solution of the lifted graph as a bound and, if it meets the floors, as a choice. */
    private void consider(Graph lifted, Solution solution) {
        long relaxed = solution.proof().twiceBound(lifted) / 2;
        for (int floor = 0; floor < lifts.length; floor++) {
            relaxed -= lifts[floor] * floors.get(floor).least();
        }
        if (relaxed < bound) {
            bound = relaxed;
            boundLifts = lifts.clone();
            boundSolution = solution;
        }
        take(solution.chosenEdges());
    }

    private void take(int[] chosen) {
        for (int floor = 0; floor < reached.length; floor++) {
            reached[floor] = Math.max(reached[floor], FloorCount.matched(graph, floors.get(floor), chosen));
        }
        long value = Arrays.stream(chosen).mapToLong(graph::weight).sum();
        if (value > bestValue && FloorCount.meets(graph, floors, chosen)) {
            best = chosen;
            bestValue = value;
        }
    }
}
