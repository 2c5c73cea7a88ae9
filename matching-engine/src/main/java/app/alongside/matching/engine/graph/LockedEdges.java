package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Solves what is left of a graph once some edges are chosen beforehand. */
final class LockedEdges {
    private final Graph graph;
    private final int[] locked;

    LockedEdges(Graph graph, int[] lockedEdges) {
        this.graph = graph;
        this.locked = lockedEdges.clone();
        Arrays.sort(locked);
        if (!Certificates.isFeasible(graph, locked)) {
            throw new IllegalArgumentException(
                    "the locked edges do not fit together: one is unknown or listed twice, or a vertex has too many");
        }
    }

    Solution solve(SolveOptions options) {
        int[] open = IntStream.range(0, graph.edges())
                .filter(edge -> Arrays.binarySearch(locked, edge) < 0)
                .toArray();
        Solution rest = Solver.solve(rest(open), options.withServed(served(options)));
        int[] chosen = IntStream.concat(
                        Arrays.stream(locked), Arrays.stream(rest.chosenEdges()).map(edge -> open[edge]))
                .sorted()
                .toArray();
        long kept = Certificates.value(graph, locked);
        Measures measures = Measures.of(graph, chosen);
        long bound = (rest.proof().twiceBound(rest(open)) + 1 >> 1) + kept;
        return new Solution(
                chosen,
                rest.prices(),
                Solver.certificate(measures.value(), bound, rest.certificate().proven()),
                measures,
                rest.complete());
    }

    private BitSet served(SolveOptions options) {
        BitSet served = options.served();
        for (int edge : locked) {
            served.set(graph.from(edge));
            served.set(graph.to(edge));
        }
        return served;
    }

    private Graph rest(int[] open) {
        int[] places = IntStream.range(0, graph.vertices()).map(graph::capacity).toArray();
        for (int edge : locked) {
            places[graph.from(edge)]--;
            places[graph.to(edge)]--;
        }
        Graph.Builder builder = Graph.builder(graph.vertices()).expecting(open.length);
        for (int vertex = 0; vertex < places.length; vertex++) {
            builder.capacity(vertex, places[vertex]);
        }
        for (int edge : open) {
            builder.edge(graph.from(edge), graph.to(edge), graph.weight(edge));
        }
        return builder.build();
    }
}
