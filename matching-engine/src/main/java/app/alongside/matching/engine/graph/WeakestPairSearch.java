package app.alongside.matching.engine.graph;

import app.alongside.matching.engine.Certificate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes the weakest pair as strong as possible without leaving anybody alone who need not be: tries, by halving, how many of
 * the lightest edges can be forbidden while as many people as before find a partner. About log2(edges) solutions.
 */
final class WeakestPairSearch {
    private final Graph graph;
    private final SolveOptions options;

    WeakestPairSearch(Graph graph, SolveOptions options) {
        this.graph = graph;
        this.options = options.withObjective(Objective.MOST_PEOPLE_FIRST);
    }

    Solution search() {
        Solution best = Solver.solve(graph, options);
        long[] prices = best.prices();
        int people = people(best.chosenEdges());
        long least = best.measures().weakestPair();
        long[] floors = LongStream.concat(
                        LongStream.of(least), IntStream.range(0, graph.edges()).mapToLong(graph::weight))
                .filter(weight -> weight >= least)
                .sorted()
                .distinct()
                .toArray();
        int held = 0;
        int failed = floors.length;
        while (failed - held > 1 && best.complete()) {
            int middle = held + failed >>> 1;
            Solution stricter = above(floors[middle]);
            if (stricter.complete() && people(stricter.chosenEdges()) >= people) {
                best = stricter;
                held = Math.max(
                        middle, Arrays.binarySearch(floors, stricter.measures().weakestPair()));
            } else {
                failed = middle;
            }
        }
        return certified(best, prices);
    }

    /** How many have a partner, in the graph or beyond it. */
    private int people(int[] chosen) {
        BitSet matched = options.served();
        for (int edge : chosen) {
            matched.set(graph.from(edge));
            matched.set(graph.to(edge));
        }
        return matched.cardinality();
    }

    /** The best solution that uses only edges of at least that weight, in the numbers of the whole graph. */
    private Solution above(long floor) {
        int[] strong = IntStream.range(0, graph.edges())
                .filter(edge -> graph.weight(edge) >= floor)
                .toArray();
        Graph.Builder builder = Graph.builder(graph.vertices()).expecting(strong.length);
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            builder.capacity(vertex, graph.capacity(vertex));
        }
        for (int edge : strong) {
            builder.edge(graph.from(edge), graph.to(edge), graph.weight(edge));
        }
        Solution solution = Solver.solve(builder.build(), options);
        int[] chosen =
                Arrays.stream(solution.chosenEdges()).map(edge -> strong[edge]).toArray();
        return new Solution(
                chosen, solution.prices(), solution.certificate(), Measures.of(graph, chosen), solution.complete());
    }

    private Solution certified(Solution best, long[] prices) {
        Certificate certificate = Solver.certificate(best.measures().value(), Certificates.bound(graph, prices), false);
        return new Solution(best.chosenEdges(), prices, certificate, best.measures(), best.complete());
    }
}
