package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreedyTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, Graph.LARGEST_WEIGHT / 10})
    void takesTheHeaviestThatStillFitsAndOfEqualsTheFirst(long unit) {
        Graph graph = Graph.builder(6)
                .capacity(1, 2)
                .edge(0, 1, 5 * unit)
                .edge(1, 2, 9 * unit)
                .edge(2, 3, 8 * unit)
                .edge(1, 4, 5 * unit)
                .edge(4, 5, 5 * unit)
                .build();

        assertThat(Greedy.choose(graph)).containsExactly(0, 1, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, Graph.LARGEST_WEIGHT / 10})
    void doesNotMindInWhichOrderEdgesWereAdded(long unit) {
        Graph graph = path(3 * unit, 4 * unit, 2 * unit, 5 * unit, 4 * unit);

        assertThat(Greedy.choose(graph)).containsExactly(1, 3);
    }

    @Test
    void keepsWhatIsFirmWhereThatIsWorthMore() {
        Graph graph = path(4, 5, 4);

        assertThat(Greedy.chooseFrom(graph, firm(graph, 0))).containsExactly(0, 2);
        assertThat(Greedy.chooseFrom(graph, firm(graph, 0, 2))).containsExactly(0, 2);
    }

    @Test
    void forgetsWhatIsFirmWhereTheHeaviestAreWorthMore() {
        assertThat(Greedy.chooseFrom(path(1, 5, 1), firm(path(1, 5, 1), 0))).containsExactly(1);
    }

    /** One edge after another, each from where the last one ended. */
    private static Graph path(long... weights) {
        Graph.Builder builder = Graph.builder(weights.length + 1);
        for (int edge = 0; edge < weights.length; edge++) {
            builder.edge(edge, edge + 1, weights[edge]);
        }
        return builder.build();
    }

    private static Bits firm(Graph graph, int... edges) {
        Bits firm = new Bits(graph.edges());
        for (int edge : edges) {
            firm.set(edge);
        }
        return firm;
    }
}
