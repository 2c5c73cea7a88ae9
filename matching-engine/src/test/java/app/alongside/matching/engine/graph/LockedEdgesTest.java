package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LockedEdgesTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Property(tries = 300)
    void theRestIsTheBestThatFitsAndTheProofCoversBoth(@ForAll("graphs") Graph graph) {
        int[] locked = Arrays.stream(Greedy.choose(graph)).limit(2).toArray();
        int[] backwards = locked.clone();
        for (int at = 0; at < locked.length; at++) {
            backwards[at] = locked[locked.length - 1 - at];
        }

        Solution solution = Solver.solveKeeping(graph, backwards, OPTIONS);

        long best = BruteForce.bestValueWith(graph, locked);
        assertThat(solution.chosenEdges()).contains(locked).isSorted().doesNotHaveDuplicates();
        assertThat(solution.measures()).isEqualTo(Measures.of(graph, solution.chosenEdges()));
        assertThat(solution.measures().value()).isEqualTo(best);
        assertThat(solution.certificate().value()).isEqualTo(best / 1e6);
        assertThat(solution.certificate().upperBound()).isEqualTo(best / 1e6);
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(solution.complete()).isTrue();
    }

    @Example
    void whatIsLockedKeepsTheOthersOut() {
        Graph path =
                Graph.builder(4).edge(0, 1, 10).edge(1, 2, 1).edge(2, 3, 10).build();

        Solution solution = Solver.solveKeeping(path, new int[] {1}, OPTIONS);

        assertThat(solution.chosenEdges()).containsExactly(1);
        assertThat(solution.certificate().upperBound()).isEqualTo(0.000_001);
    }

    @Example
    void whereTheRestIsNotProvenItsBoundAndWhatIsLockedAreTheBound() {
        Graph graph = Graph.builder(5)
                .edge(0, 1, 70)
                .edge(2, 3, 11)
                .edge(3, 4, 11)
                .edge(4, 2, 11)
                .build();

        Solution solution = Solver.solveKeeping(graph, new int[] {0}, OPTIONS.withEffort(Effort.BY_PRICES));

        assertThat(solution.certificate().proven()).isFalse();
        assertThat(solution.certificate().value()).isEqualTo(0.000_081);
        assertThat(solution.certificate().upperBound()).isEqualTo(0.000_087);
    }

    /** Both of the ends want a place of the third; only one of them is without a partner. */
    @Example
    void whoeverIsLockedToAPartnerIsNotSoughtAFirstOneFor() {
        Graph graph = Graph.builder(4)
                .capacity(1, 2)
                .edge(0, 1, 5)
                .edge(1, 2, 10)
                .edge(2, 3, 1)
                .build();

        Solution solution =
                Solver.solveKeeping(graph, new int[] {0}, OPTIONS.withObjective(Objective.MOST_PEOPLE_FIRST));

        assertThat(solution.chosenEdges()).containsExactly(0, 2);
    }

    @Example
    void stoppedItKeepsTheLockedOnes() {
        Graph graph = RandomGraphs.graph(30, 100, 2, 100, 4);
        int[] locked = Arrays.copyOf(Greedy.choose(graph), 3);

        Solution solution = Solver.solveKeeping(graph, locked, OPTIONS.withCancellation(() -> true));

        assertThat(solution.complete()).isFalse();
        assertThat(solution.chosenEdges()).contains(locked);
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.certificate().proven()).isFalse();
        assertThat(solution.certificate().upperBound())
                .isGreaterThanOrEqualTo(solution.certificate().value());
    }

    @Example
    void refusesWhatDoesNotFitAndPricesOfAnotherGraph() {
        Graph path = Graph.builder(3).edge(0, 1, 1).edge(1, 2, 1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Solver.solveKeeping(path, new int[] {0, 1}, OPTIONS))
                .withMessageContaining("do not fit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Solver.resolve(path, new long[2], OPTIONS))
                .withMessage("2 prices cannot price 3 vertices");
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(9, 14);
    }
}
