package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArcCollectorTest {
    @Test
    void whatIsJoinedTwiceOverIsOneArcFromEitherEnd() {
        ArcCollector collector = new ArcCollector(4);
        for (int pass = 0; pass < 2; pass++) {
            collector.join(0, 3, 7);
            collector.join(3, 1, 9);
            collector.next();
        }

        WeightedGraph graph = collector.graph();

        assertThat(graph.rowStart()).containsExactly(0, 1, 2, 2, 4);
        assertThat(graph.target()).containsExactly(3, 3, 0, 1);
        assertThat(graph.weight()).containsExactly(7, 9, 7, 9);
    }
}
