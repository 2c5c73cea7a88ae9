package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SolverPropertiesTest {
    @Property(tries = 4000)
    void findsWhatTryingEverythingFinds(@ForAll("smallGraphs") Graph graph) {
        Solution solution = Solver.solve(graph, SolveOptions.defaults().withThreads(1));

        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.measures().value()).isEqualTo(BruteForce.bestValue(graph));
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(Certificates.bound(graph, solution.prices()))
                .isGreaterThanOrEqualTo(solution.measures().value());
    }

    @Provide
    Arbitrary<Graph> smallGraphs() {
        return RandomGraphs.upTo(9, 16);
    }
}
