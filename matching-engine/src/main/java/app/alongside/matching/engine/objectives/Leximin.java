package app.alongside.matching.engine.objectives;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Fairness to the weakest, for people with one partner each: as many people as possible have one; among such choices the weakest pair
 * is as strong as possible; then the second weakest; and so on.
 *
 * <p>By thresholds and locked edges: the highest weight below which nothing is needed is found by halving. If one edge has that
 * weight it is in every fairest choice, so it is locked and the search goes on above it. If several have it, the fewest of them are
 * taken that do, which is right for this pair; which of them, may matter for later ones, and is then decided by trying each edge
 * that leaves no fewer people, up to {@value #MOST_BRANCHES} branches in all. About pairs times log2(edges) solutions: for pools up
 * to some hundred people.
 */
public final class Leximin {
    private static final int MOST_BRANCHES = 2_000;

    private final Graph graph;
    private final SolveOptions options;
    private int branches;
    private boolean exact = true;
    private long[] best = {};
    private int[] bestEdges = {};

    private Leximin(Graph graph, SolveOptions options) {
        this.graph = graph;
        this.options = options;
    }

    /**
     * The fairest choice.
     *
     * @param chosenEdges ascending
     * @param weights of the chosen edges, the weakest first
     * @param exact whether no other choice is fairer; otherwise there were too many ties to try, or it was cancelled
     */
    public record Result(List<Integer> chosenEdges, List<Long> weights, boolean exact) {}

    /** Solves; refuses graphs in which somebody may have several partners. The objective of the options is not read. */
    public static Result solve(Graph graph, SolveOptions options) {
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            if (graph.usableCapacity(vertex) > 1) {
                throw new IllegalArgumentException("Vertex " + vertex
                        + " may have several partners; which of them is the weakest, is not defined.");
            }
        }
        Leximin leximin = new Leximin(graph, options);
        int[] all = IntStream.range(0, graph.edges()).toArray();
        leximin.extend(new ArrayList<>(), all, leximin.mostPairs(all));
        return new Result(
                Arrays.stream(leximin.bestEdges).sorted().boxed().toList(),
                Arrays.stream(leximin.best).boxed().toList(),
                leximin.exact);
    }

    /** Locks edges one by one; {@code open} are the edges that may still be taken, of which {@code pairs} must be. */
    private void extend(List<Integer> locked, int[] open, int pairs) {
        if (options.cancellation().requested() || ++branches > MOST_BRANCHES) {
            exact = false;
            if (bestEdges.length > 0 || graph.edges() == 0) {
                return;
            }
        }
        if (pairs == 0) {
            keep(locked);
            return;
        }
        long threshold = threshold(open, pairs);
        int[] strong = atLeast(open, threshold);
        int[] weakest = Arrays.stream(strong)
                .filter(edge -> graph.weight(edge) == threshold)
                .toArray();
        if (isBehind(locked, threshold)) {
            return;
        }
        for (int edge : weakest) {
            int[] rest = beside(edge, strong, weakest);
            if (mostPairs(rest) == pairs - 1) {
                locked.add(edge);
                extend(locked, rest, pairs - 1);
                locked.removeLast();
                if (!exact && bestEdges.length > 0) {
                    return;
                }
            }
        }
    }

    /** Whether the locked edges and one of this weight make a choice that is less fair than the best so far. */
    private boolean isBehind(List<Integer> locked, long next) {
        if (bestEdges.length == 0) {
            return false;
        }
        int same = 0;
        while (same < locked.size() && graph.weight(locked.get(same)) == best[same]) {
            same++;
        }
        return (same < locked.size() ? graph.weight(locked.get(same)) : next) < best[same];
    }

    private void keep(List<Integer> locked) {
        long[] weights = locked.stream().mapToLong(graph::weight).toArray();
        if (Arrays.compare(weights, best) > 0) {
            best = weights;
            bestEdges = locked.stream().mapToInt(edge -> edge).toArray();
        }
    }

    /** The highest weight such that edges of at least that weight still make as many pairs. */
    private long threshold(int[] open, int pairs) {
        long[] weights = LongStream.of(
                        Arrays.stream(open).mapToLong(graph::weight).toArray())
                .sorted()
                .distinct()
                .toArray();
        int held = 0;
        int failed = weights.length;
        while (failed - held > 1) {
            int middle = held + failed >>> 1;
            if (mostPairs(atLeast(open, weights[middle])) >= pairs) {
                held = middle;
            } else {
                failed = middle;
            }
        }
        return weights[held];
    }

    private int[] atLeast(int[] edges, long weight) {
        return Arrays.stream(edges).filter(edge -> graph.weight(edge) >= weight).toArray();
    }

    /** The edges that share no end with one; of equals only those after it, so that no choice is tried twice. */
    private int[] beside(int edge, int[] edges, int[] equals) {
        return Arrays.stream(edges)
                .filter(other -> other > edge || Arrays.binarySearch(equals, other) < 0)
                .filter(other -> graph.from(other) != graph.from(edge)
                        && graph.from(other) != graph.to(edge)
                        && graph.to(other) != graph.from(edge)
                        && graph.to(other) != graph.to(edge))
                .toArray();
    }

    private int mostPairs(int[] edges) {
        Graph.Builder builder = Graph.builder(graph.vertices()).expecting(edges.length);
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            builder.capacity(vertex, Math.min(1, graph.capacity(vertex)));
        }
        for (int edge : edges) {
            builder.edge(graph.from(edge), graph.to(edge), 1);
        }
        return Solver.solve(builder.build(), options.withCancellation(Cancellation.NEVER))
                .chosenEdges()
                .length;
    }
}
