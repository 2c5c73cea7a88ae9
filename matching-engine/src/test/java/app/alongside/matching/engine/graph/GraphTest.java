package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

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
}
