package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    @Test
    void keepsWhatItWasGiven() {
        Graph graph = Graph.builder(3)
                .capacity(1, 2)
                .edge(0, 1, 700_000)
                .edge(2, 1, 300_000)
                .build();

        assertThat(graph.vertices()).isEqualTo(3);
        assertThat(graph.edges()).isEqualTo(2);
        assertThat(graph.capacity(0)).isEqualTo(1);
        assertThat(graph.capacity(1)).isEqualTo(2);
        assertThat(graph.degree(1)).isEqualTo(2);
        assertThat(graph.weight(0)).isEqualTo(700_000);
        assertThat(graph.neighbour(1, 0)).isZero();
        assertThat(graph.neighbour(1, 1)).isEqualTo(2);
        assertThat(graph.largestWeight()).isEqualTo(700_000);
    }

    @Test
    void findsTheEdgeBetweenTwoVerticesInEitherDirection() {
        Graph graph = Graph.builder(3).edge(0, 1, 1).edge(2, 1, 1).build();

        assertThat(graph.findEdge(1, 2)).isEqualTo(1);
        assertThat(graph.findEdge(2, 1)).isEqualTo(1);
        assertThat(graph.findEdge(0, 2)).isEqualTo(-1);
    }

    @Test
    void listsTheEdgesOfAVertexByNumber() {
        Graph graph = Graph.builder(4).edge(3, 0, 1).edge(1, 2, 1).edge(0, 2, 1).build();

        assertThat(graph.rowStart(1) - graph.rowStart(0)).isEqualTo(2);
        assertThat(graph.edgeAt(graph.rowStart(0))).isEqualTo(0);
        assertThat(graph.edgeAt(graph.rowStart(0) + 1)).isEqualTo(2);
    }

    @Test
    void refusesAPairTwice() {
        Graph.Builder twice = Graph.builder(2).edge(0, 1, 1).edge(1, 0, 2);

        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("joined already");
    }

    @Test
    void refusesWhatIsNoEdge() {
        Graph.Builder builder = Graph.builder(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.edge(1, 1, 1))
                .withMessageContaining("itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.edge(0, 2, 1))
                .withMessageContaining("no vertex 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.edge(0, 1, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.capacity(0, -1))
                .withMessageContaining("-1");
    }

    @Property(tries = 200)
    void aRowListsTheEdgesOfItsVertexByNumber(@ForAll("graphs") Graph graph) {
        long largest = 0;
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            int at = vertex;
            int[] row = IntStream.range(graph.rowStart(vertex), graph.rowStart(vertex + 1))
                    .map(graph::edgeAt)
                    .toArray();
            long most = Arrays.stream(row).mapToLong(graph::weight).max().orElse(0);
            largest = Math.max(largest, most);

            assertThat(row)
                    .containsExactly(IntStream.range(0, graph.edges())
                            .filter(edge -> graph.from(edge) == at || graph.to(edge) == at)
                            .toArray());
            assertThat(graph.degree(vertex)).isEqualTo(row.length);
            assertThat(graph.usableCapacity(vertex)).isEqualTo(Math.min(row.length, graph.capacity(vertex)));
            assertThat(graph.largestWeightAt(vertex)).isEqualTo(most);
        }
        assertThat(graph.largestWeight()).isEqualTo(largest);
    }

    @Property(tries = 100)
    void theEdgeBetweenTwoIsFoundFromEitherSideAndOnlyThere(@ForAll("graphs") Graph graph) {
        for (int one = 0; one < graph.vertices(); one++) {
            for (int other = 0; other < graph.vertices(); other++) {
                int edge = graph.findEdge(one, other);
                boolean joined = one != other && joins(graph, one, other);

                assertThat(edge >= 0).isEqualTo(joined);
                assertThat(!joined || (graph.from(edge) ^ graph.to(edge)) == (one ^ other))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 500})
    void howManyEdgesAreExpectedIsOnlyAHint(int expected) {
        Graph.Builder builder = Graph.builder(101).expecting(expected);
        for (int edge = 0; edge < 100; edge++) {
            builder.edge(edge, edge + 1, edge).expecting(expected);
        }
        Graph graph = builder.build();

        assertThat(graph.edges()).isEqualTo(100);
        for (int edge = 0; edge < 100; edge++) {
            assertThat(new long[] {graph.from(edge), graph.to(edge), graph.weight(edge)})
                    .containsExactly(edge, edge + 1, edge);
        }
    }

    @Test
    void whatIsAddedAfterBuildingChangesNothingBuilt() {
        Graph.Builder builder = Graph.builder(3);
        Graph none = builder.build();
        Graph one = builder.edge(0, 1, 5).build();
        Graph two = builder.edge(1, 2, 7).capacity(1, 2).build();

        assertThat(none.edges()).isZero();
        assertThat(one.edges()).isEqualTo(1);
        assertThat(one.capacity(1)).isEqualTo(1);
        assertThat(two.edges()).isEqualTo(2);
        assertThat(two.capacity(1)).isEqualTo(2);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        Graph graph =
                Graph.builder(2).capacity(0, 0).edge(0, 1, Graph.LARGEST_WEIGHT).build();

        assertThat(graph.largestWeight()).isEqualTo(Graph.LARGEST_WEIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.builder(2).edge(0, 1, Graph.LARGEST_WEIGHT + 1))
                .withMessageContaining("allowed are 0 to");
        assertThatIllegalArgumentException().isThrownBy(() -> Graph.builder(-1)).withMessageContaining("-1 vertices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.builder(1).capacity(-1, 1))
                .withMessageContaining("no vertex -1; vertices run from 0 to 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Graph.builder(2).expecting(Integer.MAX_VALUE))
                .withMessageContaining("at most");
    }

    private static boolean joins(Graph graph, int one, int other) {
        return IntStream.range(0, graph.edges())
                .anyMatch(edge -> graph.from(edge) == one && graph.to(edge) == other
                        || graph.from(edge) == other && graph.to(edge) == one);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(12, 40);
    }
}
