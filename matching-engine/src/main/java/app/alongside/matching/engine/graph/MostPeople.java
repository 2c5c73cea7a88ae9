package app.alongside.matching.engine.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * As many people with a partner as possible and, among such choices, the largest sum of weights, or the other way round: exactly, where
 * the graph is small.
 *
 * <p>Every place of a vertex becomes a vertex of its own, of which the first counts more than all weights together, or all together less
 * than the least weight. An edge becomes
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
    private final long scale;
    private final long person;
    private final long either;
    private final int[] firstPlace;
    private final int places;

    private MostPeople(Graph graph, BitSet served, boolean valueFirst) {
        this.graph = graph;
        this.served = served;
        firstPlace = new int[graph.vertices() + 1];
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            firstPlace[vertex + 1] = firstPlace[vertex] + graph.usableCapacity(vertex);
        }
        places = firstPlace[graph.vertices()];
        scale = valueFirst ? graph.vertices() + 1 : 1;
        person = valueFirst ? 1 : (places + 1) * graph.largestWeight() + 1;
        either = person + scale * graph.largestWeight() + 1;
    }

    /** The edges of the best choice by people; empty where the graph is too large for that, or the run was cancelled. */
    static Optional<Bits> beforeValue(Graph graph, SolveOptions options) {
        return best(graph, options, false);
    }

    /** Of the choices of the largest sum one with most people; empty where the graph is too large, or the run was cancelled. */
    static Optional<Bits> afterValue(Graph graph, SolveOptions options) {
        return best(graph, options, true);
    }

    private static Optional<Bits> best(Graph graph, SolveOptions options, boolean valueFirst) {
        if (graph.vertices() > MOST_VERTICES || gadgetEdges(graph) > MOST_EDGES || isTooHeavy(graph)) {
            return Optional.empty();
        }
        return new MostPeople(graph, options.served(), valueFirst).choose(options);
    }

    /** Whether what a person or a weight counts would be more than an edge may weigh. */
    private static boolean isTooHeavy(Graph graph) {
        long places = IntStream.range(0, graph.vertices())
                .mapToLong(graph::usableCapacity)
                .sum();
        return graph.largestWeight() > (Graph.LARGEST_WEIGHT / 2 - 2) / (Math.max(places, graph.vertices()) + 2);
    }

    private static long gadgetEdges(Graph graph) {
        return IntStream.range(0, graph.edges())
                .mapToLong(edge -> 1L + graph.usableCapacity(graph.from(edge)) + graph.usableCapacity(graph.to(edge)))
                .sum();
    }

    private Optional<Bits> choose(SolveOptions options) {
        Graph gadget = gadget();
        BitSet nobodyIsSoughtAPartner = new BitSet();
        nobodyIsSoughtAPartner.set(0, gadget.vertices());
        SolveOptions proving = options.withObjective(Objective.TOTAL_VALUE)
                .withServed(nobodyIsSoughtAPartner)
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
            gadget.edge(place, end, either + scale * weight + (first ? person : 0));
        }
    }
}
