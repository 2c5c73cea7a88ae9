package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

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
}
