package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasuresTest {
    @Property(tries = 200)
    void everyFigureIsWhatItsNameSays(@ForAll("graphs") Graph graph) {
        int[] chosen = Arrays.stream(Greedy.choose(graph))
                .filter(edge -> edge % 3 != 1)
                .toArray();

        Measures measures = Measures.of(graph, chosen);

        assertThat(measures.value())
                .isEqualTo(Arrays.stream(chosen).mapToLong(graph::weight).sum());
        assertThat(measures.matchedPeople()).isEqualTo((int) IntStream.range(0, graph.vertices())
                .filter(vertex -> partnersWorth(graph, chosen, vertex).length > 0)
                .count());
        assertThat(measures.weakestPair())
                .isEqualTo(Arrays.stream(chosen).mapToLong(graph::weight).min().orElse(0));
        assertThat(measures.blockingPairs()).isEqualTo((int) IntStream.range(0, graph.edges())
                .filter(edge -> Arrays.binarySearch(chosen, edge) < 0)
                .filter(edge -> wouldRather(graph, chosen, graph.from(edge), graph.weight(edge))
                        && wouldRather(graph, chosen, graph.to(edge), graph.weight(edge)))
                .count());
    }

    @Example
    void nobodySwapsForTheSame() {
        Graph graph = Graph.builder(4).edge(0, 1, 5).edge(1, 2, 5).edge(2, 3, 5).build();

        assertThat(Measures.of(graph, new int[] {0, 2})).isEqualTo(new Measures(10, 4, 5, 0));
    }

    @Example
    void anEdgeWorthNothingIsStillWantedWhereAPlaceIsFree() {
        Graph graph = Graph.builder(2).edge(0, 1, 0).build();

        assertThat(Measures.of(graph, new int[0])).isEqualTo(new Measures(0, 0, 0, 1));
        assertThat(Measures.of(graph, new int[] {0})).isEqualTo(new Measures(0, 2, 0, 0));
    }

    private static boolean wouldRather(Graph graph, int[] chosen, int vertex, long weight) {
        long[] worth = partnersWorth(graph, chosen, vertex);
        return worth.length < graph.capacity(vertex) || Arrays.stream(worth).anyMatch(each -> each < weight);
    }

    private static long[] partnersWorth(Graph graph, int[] chosen, int vertex) {
        return Arrays.stream(chosen)
                .filter(edge -> graph.from(edge) == vertex || graph.to(edge) == vertex)
                .mapToLong(graph::weight)
                .toArray();
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(12, 40);
    }
}
