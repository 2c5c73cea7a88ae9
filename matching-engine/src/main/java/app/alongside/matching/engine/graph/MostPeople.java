package app.alongside.matching.engine.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * As many people with a partner as possible and, among such choices, the largest sum of weights: exactly, where the graph is small.
 *
 * <p>Every place of a vertex becomes a vertex of its own, of which the first counts more than all weights together. An edge becomes
 * two nodes, one for either end: both joined to places mean that it is chosen, both joined to each other that it is not, and whatever
 * leaves one of them alone is worth less. What counts most in that graph, where everybody takes one partner, is the answer. Time is
 * that of a proof on three times as many edges as a vertex has places.
 */
final class MostPeople {
    /** Up to here a proof takes less than a second. */
    private static final int MOST_VERTICES = 300;

    private static final long MOST_EDGES = 250_000;

    private final Graph graph;
    private final BitSet served;
    private final long person;
    private final long either;
    private final int[] firstPlace;
    private final int places;

    private MostPeople(Graph graph, BitSet served) {
        this.graph = graph;
        this.served = served;
        firstPlace = new int[graph.vertices() + 1];
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            firstPlace[vertex + 1] = firstPlace[vertex] + graph.usableCapacity(vertex);
        }
        places = firstPlace[graph.vertices()];
        person = (places + 1) * graph.largestWeight() + 1;
        either = person + graph.largestWeight() + 1;
    }

    /** The edges of the best choice; empty where the graph is too large for that, or the run was cancelled. */
    static Optional<Bits> of(Graph graph, SolveOptions options) {
        if (graph.vertices() > MOST_VERTICES || gadgetEdges(graph) > MOST_EDGES || isTooHeavy(graph)) {
            return Optional.empty();
        }
        return new MostPeople(graph, options.served()).choose(options);
    }

    /** Whether what a person counts would be more than an edge may weigh. */
    private static boolean isTooHeavy(Graph graph) {
        long places = IntStream.range(0, graph.vertices())
                .mapToLong(graph::usableCapacity)
                .sum();
        return graph.largestWeight() > (Graph.LARGEST_WEIGHT / 2 - 2) / (places + 2);
    }

    private static long gadgetEdges(Graph graph) {
        return IntStream.range(0, graph.edges())
                .mapToLong(edge -> 1L + graph.usableCapacity(graph.from(edge)) + graph.usableCapacity(graph.to(edge)))
                .sum();
    }

    private Optional<Bits> choose(SolveOptions options) {
        Graph gadget = gadget();
        SolveOptions proving = options.withObjective(Objective.TOTAL_VALUE)
                .withServed(new BitSet())
                .withEffort(Effort.PROVEN)
                .withProgress(ProgressListener.NONE);
        Solution solution = Solver.solve(gadget, proving);
        if (!solution.complete()) {
            return Optional.empty();
        }
        Bits chosen = new Bits(graph.edges());
        for (int edge : solution.chosenEdges()) {
            if (gadget.from(edge) < places) {
                chosen.set((gadget.to(edge) - places) / 2);
            }
        }
        return Optional.of(chosen);
    }

    private Graph gadget() {
        Graph.Builder gadget = Graph.builder(places + 2 * graph.edges());
        for (int edge = 0; edge < graph.edges(); edge++) {
            int end = places + 2 * edge;
            gadget.edge(end, end + 1, 2 * either);
            join(gadget, graph.from(edge), end, graph.weight(edge));
            join(gadget, graph.to(edge), end + 1, graph.weight(edge));
        }
        return gadget.build();
    }

    private void join(Graph.Builder gadget, int vertex, int end, long weight) {
        for (int place = firstPlace[vertex]; place < firstPlace[vertex + 1]; place++) {
            boolean first = place == firstPlace[vertex] && !served.get(vertex);
            gadget.edge(place, end, either + weight + (first ? person : 0));
        }
    }
}
