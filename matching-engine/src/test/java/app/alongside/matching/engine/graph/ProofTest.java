package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProofTest {
    private static final SolveOptions ONE_THREAD =
            SolveOptions.defaults().withThreads(1).withEffort(Effort.PROVEN);

    @Property(tries = 2000)
    void whatIsProvenIsShownByThePricesAndOddSetsThemselves(@ForAll("graphs") Graph graph) {
        Solution solution = Solver.solve(graph, ONE_THREAD);

        assertThat(solution.certificate().proven()).isTrue();
        assertThat(solution.proof().twiceBound(graph))
                .isEqualTo(2 * solution.measures().value());
    }

    /** So whoever checks it may take capacities as they were given. */
    @Property(tries = 500)
    void whoHasAPlaceForEachOfTheirEdgesPaysNothing(@ForAll("graphs") Graph graph) {
        long[] prices = Solver.solve(graph, ONE_THREAD).proof().twicePrices();

        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            assertThat(graph.capacity(vertex) >= graph.degree(vertex) ? prices[vertex] : 0)
                    .isZero();
        }
    }

    /** The negative control: whichever price is lowered, the sum is a bound no more or no longer meets the value. */
    @Property(tries = 500)
    void noMadeUpProofGetsBelowTheBestValue(@ForAll("smallGraphs") Graph graph, @ForAll long seed) {
        Solution solution = Solver.solve(graph, ONE_THREAD);
        SplittableRandom random = new SplittableRandom(seed);
        long[] prices = solution.proof().twicePrices().clone();
        for (int vertex = 0; vertex < prices.length; vertex++) {
            prices[vertex] = Math.max(0, prices[vertex] + random.nextInt(-4, 4));
        }
        List<OddSet> sets = new ArrayList<>(solution.proof().oddSets());
        if (sets.isEmpty()) {
            sets.add(anOddSet(graph, random));
        }

        assertThat(new Proof(prices, sets).twiceBound(graph)).isGreaterThanOrEqualTo(2 * BruteForce.bestValue(graph));
    }

    @Property(tries = 20)
    void aProofIsNoneWithoutItsOddSets(@ForAll @IntRange(min = 1, max = 20) int half) {
        Graph clique = clique(2 * half + 1);
        Solution solution = Solver.solve(clique, ONE_THREAD);

        assertThat(solution.proof().twiceBound(clique))
                .isEqualTo(2 * solution.measures().value());
        assertThat(new Proof(solution.proof().twicePrices(), List.of()).twiceBound(clique))
                .isGreaterThan(2 * solution.measures().value());
    }

    @Example
    void aWorseMatchingDoesNotMeetTheBound() {
        Graph graph = triangleWithATail();
        Solution solution = Solver.solve(graph, ONE_THREAD);

        assertThat(solution.proof().twiceBound(graph)).isEqualTo(2 * Certificates.value(graph, solution.chosenEdges()));
        assertThat(solution.proof().twiceBound(graph))
                .isGreaterThan(2 * Certificates.value(graph, Greedy.choose(graph)));
    }

    @Example
    void aBorderEdgeFarFromTheMembersIsPassedOver() {
        Graph graph = triangleWithATail();
        int far = graph.findEdge(3, 4);

        Proof honest =
                new Proof(new long[5], List.of(new OddSet(OddSet.OUTERMOST, new int[] {0, 1, 2}, new int[0], 30)));
        Proof cheating =
                new Proof(new long[5], List.of(new OddSet(OddSet.OUTERMOST, new int[] {0, 1, 2}, new int[] {far}, 30)));
        Proof crossing = new Proof(
                new long[5],
                List.of(new OddSet(OddSet.OUTERMOST, new int[] {0, 1, 2}, new int[] {graph.findEdge(2, 3)}, 30)));

        assertThat(cheating.twiceBound(graph)).isEqualTo(honest.twiceBound(graph));
        assertThat(crossing.twiceBound(graph)).isNotEqualTo(honest.twiceBound(graph));
    }

    @Example
    void aBorderEdgeStaysUntilASetAroundNamesItAgain() {
        Graph graph =
                Graph.builder(6).edge(0, 1, 10).edge(2, 5, 1).edge(3, 4, 1).build();
        int[] border = {graph.findEdge(2, 5)};
        OddSet inner = new OddSet(1, new int[] {0, 1, 2}, border, 4);

        long staying = new Proof(new long[6], List.of(inner, around(new int[0]))).twiceBound(graph);
        long leaving = new Proof(new long[6], List.of(inner, around(border))).twiceBound(graph);

        assertThat(staying).isEqualTo(2 * 4 + 3 * 6 + (20 - 4 - 6));
        assertThat(leaving).isEqualTo(2 * 4 + 2 * 6 + (20 - 4 - 6));
    }

    private static OddSet around(int[] border) {
        return new OddSet(OddSet.OUTERMOST, new int[] {3, 4}, border, 6);
    }

    @Example
    void refusesSetsThatOverlapOrStandInTheWrongOrder() {
        Graph graph = triangleWithATail();
        OddSet one = new OddSet(OddSet.OUTERMOST, new int[] {0, 1, 2}, new int[0], 2);
        OddSet around = new OddSet(0, new int[] {3, 4}, new int[0], 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof(new long[5], List.of(one, one)).twiceBound(graph))
                .withMessageContaining("two sets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof(new long[5], List.of(one, around)).twiceBound(graph))
                .withMessageContaining("comes first");
    }

    @Example
    void refusesToCountAnythingTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OddSet(OddSet.OUTERMOST, new int[] {1, 1}, new int[0], 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OddSet(OddSet.OUTERMOST, new int[] {1, 2}, new int[] {4, 4}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OddSet(OddSet.OUTERMOST, new int[] {1, 2}, new int[0], -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof(new long[] {0, -1}, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof(new long[2], List.of()).twiceBound(triangleWithATail()))
                .withMessageContaining("2 prices");
    }

    private static Graph triangleWithATail() {
        return Graph.builder(5)
                .edge(0, 1, 2)
                .edge(1, 2, 10)
                .edge(0, 2, 9)
                .edge(2, 3, 11)
                .edge(3, 4, 10)
                .build();
    }

    private static Graph clique(int size) {
        Graph.Builder builder = Graph.builder(size);
        for (int vertex = 0; vertex < size; vertex++) {
            for (int other = 0; other < vertex; other++) {
                builder.edge(vertex, other, 100);
            }
        }
        return builder.build();
    }

    private static OddSet anOddSet(Graph graph, SplittableRandom random) {
        int[] members = random.ints(3, 0, Math.max(1, graph.vertices()))
                .distinct()
                .sorted()
                .toArray();
        int[] border = random.ints(2, 0, Math.max(1, graph.edges()))
                .distinct()
                .sorted()
                .toArray();
        boolean none = graph.edges() == 0;
        return new OddSet(OddSet.OUTERMOST, none ? new int[0] : members, none ? new int[0] : border, random.nextInt(6));
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(40, 200);
    }

    @Provide
    Arbitrary<Graph> smallGraphs() {
        return RandomGraphs.upTo(8, 13);
    }
}
