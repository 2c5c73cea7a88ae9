package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

/** Edges as a set, and as numbers that are certain to be a choice that may be. */
final class ChosenEdges {
    private ChosenEdges() {}

    static Bits bits(Graph graph, int... edges) {
        Bits bits = new Bits(graph.edges());
        IntStream.of(edges).forEach(bits::set);
        return bits;
    }

    static int[] of(Graph graph, Bits chosen) {
        int[] edges = IntStream.range(0, graph.edges()).filter(chosen::get).toArray();
        assertThat(Certificates.isFeasible(graph, edges)).isTrue();
        return edges;
    }
}
