package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolverTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Test
    void thereMayBeNobody() {
        Solution solution = Solver.solve(Graph.builder(0).build(), OPTIONS);

        assertThat(solution.chosenEdges()).isEmpty();
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Test
    void lonelyPeopleStayAlone() {
        Solution solution =
                Solver.solve(Graph.builder(3).capacity(1, Integer.MAX_VALUE).build(), OPTIONS);

        assertThat(solution.measures().matchedPeople()).isZero();
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Test
    void disjointTrianglesAreProvenAlthoughPricesAloneCannot() {
        Graph.Builder builder = Graph.builder(300);
        for (int corner = 0; corner < 300; corner += 3) {
            builder.edge(corner, corner + 1, 1_000_000);
            builder.edge(corner + 1, corner + 2, 1_000_000);
            builder.edge(corner, corner + 2, 1_000_000);
        }
        Graph graph = builder.build();

        Solution solution = Solver.solve(graph, OPTIONS);

        assertThat(solution.certificate().value()).isEqualTo(100);
        assertThat(Certificates.bound(graph, solution.prices())).isEqualTo(150_000_000);
        assertThat(solution.certificate().upperBound()).isEqualTo(100);
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(solution.certificate().gap()).isZero();
    }

    @Test
    void anOddCliqueOfEqualsLeavesOneOut() {
        Solution solution = Solver.solve(clique(101, 1), OPTIONS);

        assertThat(solution.measures().matchedPeople()).isEqualTo(100);
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Test
    void anOddCliqueWithTwoPlacesEachIsARing() {
        Solution solution = Solver.solve(clique(31, 2), OPTIONS);

        assertThat(solution.chosenEdges()).hasSize(31);
        assertThat(solution.certificate().proven()).isTrue();
    }

    /** Two pairs of 3 are worth as much, but only a way round the circuit of 1, 3 and 5 leads to three pairs. */
    @Test
    void amongEquallyGoodChoicesMostPeopleHaveAPartnerEvenRoundAnOddCircuit() {
        Graph graph = Graph.builder(6)
                .capacity(4, 2)
                .capacity(5, 2)
                .edge(0, 5, 2)
                .edge(1, 5, 3)
                .edge(3, 5, 3)
                .edge(3, 4, 1)
                .edge(3, 1, 3)
                .build();

        assertThat(Solver.solve(graph, OPTIONS).chosenEdges()).containsExactly(0, 1, 3);
    }

    @Test
    void aHubTakesTheBestOfItsAdmirers() {
        Graph.Builder builder = Graph.builder(1001).capacity(0, 10);
        for (int admirer = 1; admirer <= 1000; admirer++) {
            builder.edge(0, admirer, admirer);
        }

        Solution solution = Solver.solve(builder.build(), OPTIONS);

        assertThat(solution.chosenEdges())
                .containsExactly(IntStream.range(990, 1000).toArray());
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Test
    void hugeCapacitiesTakeEveryEdgeThatIsWorthSomething() {
        Graph.Builder builder = Graph.builder(40);
        for (int vertex = 0; vertex < 40; vertex++) {
            builder.capacity(vertex, Integer.MAX_VALUE);
        }
        for (int vertex = 1; vertex < 40; vertex++) {
            builder.edge(vertex - 1, vertex, 5);
        }

        Solution solution = Solver.solve(builder.build(), OPTIONS);

        assertThat(solution.chosenEdges()).hasSize(39);
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Test
    void weightsOfAnySizeAreExact() {
        Graph graph = Graph.builder(4)
                .edge(0, 1, 900_000_000_000L)
                .edge(1, 2, 999_999_999_999L)
                .edge(2, 3, 100_000_000_000L)
                .build();

        Solution solution = Solver.solve(graph, OPTIONS);

        assertThat(solution.measures().value()).isEqualTo(1_000_000_000_000L);
        assertThat(solution.certificate().proven()).isTrue();
    }

    /** With one place each, a best choice of the most pairs is the best by weights in which each pair counts a little more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void ofEquallyGoodChoicesItTakesOneThatServesTheMostPeople(int weights) {
        Graph graph = RandomGraphs.graph(1000, 1500, 1, weights, weights);
        Graph.Builder counted = Graph.builder(1000);
        for (int edge = 0; edge < graph.edges(); edge++) {
            counted.edge(graph.from(edge), graph.to(edge), 1000 * graph.weight(edge) + 1);
        }
        for (int vertex = 0; vertex < 1000; vertex++) {
            counted.capacity(vertex, graph.capacity(vertex));
        }

        Solution most = Solver.solve(counted.build(), OPTIONS);

        assertThat(most.certificate().proven()).isTrue();
        assertThat(Solver.solve(graph, OPTIONS).measures().matchedPeople())
                .isEqualTo(most.measures().matchedPeople());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theSameOnAnyNumberOfThreads(int threads) {
        Graph graph = RandomGraphs.graph(6000, 60_000, 3, 1_000_000, 7);

        Solution alone = Solver.solve(graph, OPTIONS);
        Solution together = Solver.solve(graph, OPTIONS.withThreads(threads));

        assertThat(together.chosenEdges()).isEqualTo(alone.chosenEdges());
        assertThat(together.prices()).isEqualTo(alone.prices());
    }

    @Test
    void certifiesALargeGraphWithinATenThousandth() {
        Graph graph = RandomGraphs.graph(6000, 60_000, 3, 1_000_000, 8);

        Solution solution = Solver.solve(graph, OPTIONS);

        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.certificate().gap()).isLessThan(0.0001);
    }

    @Test
    void provesALargeGraphWhenAsked() {
        Graph graph = RandomGraphs.graph(3000, 12_000, 3, 1_000_000, 9);

        Solution certified = Solver.solve(graph, OPTIONS);
        Solution proven = Solver.solve(graph, OPTIONS.withEffort(Effort.PROVEN));

        assertThat(proven.certificate().proven()).isTrue();
        assertThat(proven.measures().value())
                .isGreaterThanOrEqualTo(certified.measures().value());
    }

    @Test
    void aCancelledRunReturnsAFeasibleSolutionWithItsBound() {
        Graph graph = RandomGraphs.graph(200, 2_000, 2, 1_000_000, 3);

        Solution solution = Solver.solve(graph, OPTIONS.withCancellation(() -> true));

        assertThat(solution.complete()).isFalse();
        assertThat(solution.certificate().proven()).isFalse();
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(Certificates.bound(graph, solution.prices()))
                .isGreaterThanOrEqualTo(solution.measures().value());
    }

    /** However early: at first by the weights alone, then by what the auction has come to. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 8, 16})
    void whatARunCancelledEarlyReturnsIsCertifiedWithinATenth(int looksAllowed) {
        Graph graph = RandomGraphs.graph(4_000, 60_000, 3, 1_000_000, 3);
        AtomicInteger looks = new AtomicInteger();

        Solution solution = Solver.solve(graph, OPTIONS.withCancellation(() -> looks.incrementAndGet() > looksAllowed));

        assertThat(solution.complete()).isFalse();
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.measures().value()).isGreaterThanOrEqualTo(Certificates.value(graph, Greedy.choose(graph)));
        assertThat(solution.certificate().gap()).isBetween(0.0, 0.1);
    }

    @Test
    void aSearchForTheProofCanBeStoppedInTheMiddleOfATree() {
        Graph graph = clique(301, 1);
        AtomicInteger looks = new AtomicInteger();
        SolveOptions stopping = OPTIONS.withProgress((phase, fraction) -> {
                    if (phase == SolvePhase.PROVING) {
                        looks.set(1);
                    }
                })
                .withCancellation(() -> looks.get() > 0 && looks.incrementAndGet() > 3);

        Solution solution = Solver.solve(graph, stopping);

        assertThat(solution.complete()).isFalse();
        assertThat(solution.certificate().proven()).isFalse();
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.proof().twiceBound(graph))
                .isGreaterThanOrEqualTo(2 * solution.measures().value());
    }

    @Test
    void tellsItsPhasesInOrder() {
        Graph graph = RandomGraphs.graph(200, 2_000, 2, 1_000_000, 3);
        java.util.List<SolvePhase> phases = new java.util.ArrayList<>();

        Solver.solve(graph, OPTIONS.withProgress((phase, fraction) -> phases.add(phase)));

        assertThat(phases).isSorted().contains(SolvePhase.PRICING, SolvePhase.ROUNDING, SolvePhase.MEASURING);
    }

    @Test
    void mostPeopleFirstGivesUpValueForAPartner() {
        Graph graph =
                Graph.builder(4).edge(0, 1, 10).edge(1, 2, 100).edge(2, 3, 10).build();

        Solution solution = Solver.solve(graph, OPTIONS.withObjective(Objective.MOST_PEOPLE_FIRST));

        assertThat(solution.measures()).isEqualTo(new Measures(20, 4, 10, 1));
    }

    @Test
    void noWeakMatchAvoidsTheWeakestPair() {
        Graph graph = Graph.builder(4)
                .edge(0, 1, 100)
                .edge(2, 3, 1)
                .edge(0, 2, 40)
                .edge(1, 3, 40)
                .build();

        Solution solution = Solver.solve(graph, OPTIONS.withObjective(Objective.NO_WEAK_MATCH));

        assertThat(solution.measures().weakestPair()).isEqualTo(40);
        assertThat(solution.measures().blockingPairs()).isEqualTo(1);
    }

    @Test
    void refusesLockedEdgesThatDoNotFit() {
        Graph graph = Graph.builder(3).edge(0, 1, 1).edge(1, 2, 1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Solver.solveKeeping(graph, new int[] {0, 1}, OPTIONS))
                .withMessageContaining("do not fit");
    }

    @Test
    void aCorruptedPriceIsDetected() {
        Graph graph = clique(20, 1);
        Solution solution = Solver.solve(graph, OPTIONS);
        long[] corrupted = solution.prices().clone();
        corrupted[3] = -1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.bound(graph, corrupted))
                .withMessageContaining("-1");
    }

    @Test
    void anInfeasibleChoiceIsDetected() {
        Graph graph = clique(4, 1);

        assertThat(Certificates.isFeasible(graph, new int[] {0, 1})).isFalse();
        assertThat(Certificates.isFeasible(graph, new int[] {0, 0})).isFalse();
        assertThat(Certificates.isFeasible(graph, new int[] {0, 99})).isFalse();
        assertThat(Certificates.isFeasible(graph, Arrays.copyOf(new int[] {0}, 1)))
                .isTrue();
    }

    private static Graph clique(int size, int capacity) {
        Graph.Builder builder = Graph.builder(size);
        for (int vertex = 0; vertex < size; vertex++) {
            builder.capacity(vertex, capacity);
            for (int other = 0; other < vertex; other++) {
                builder.edge(vertex, other, 1_000_000);
            }
        }
        return builder.build();
    }
}
