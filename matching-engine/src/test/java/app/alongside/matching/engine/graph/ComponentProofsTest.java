package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentProofsTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    /** Each part has a proof of its own, with sets within sets; together they prove the whole. */
    @Property(tries = 200)
    void manyOddPartsAreProvenTogether(@ForAll @IntRange(min = 2, max = 6) int parts, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder whole = Graph.builder(7 * parts);
        long best = 0;
        for (int part = 0; part < parts; part++) {
            Graph graph = RandomGraphs.graph(7, 13, 1 + part % 2, 20, random.nextLong());
            best += BruteForce.bestValue(graph);
            add(whole, graph, 7 * part);
        }
        Graph graph = whole.build();

        Solution solution = Solver.solve(graph, OPTIONS);

        assertThat(solution.measures().value()).isEqualTo(best);
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(solution.proof().twiceBound(graph)).isEqualTo(2 * best);
    }

    @ParameterizedTest
    @CsvSource({
        "3, BY_PRICES, false",
        "1999, BY_PRICES, false",
        "3, BEST_CERTIFIED, true",
        "1999, BEST_CERTIFIED, true",
        "2001, BEST_CERTIFIED, false",
        "2001, PROVEN, true"
    })
    void howFarAnOddRingIsProvenIsAQuestionOfEffort(int size, Effort effort, boolean proven) {
        Graph ring = ring(size);

        Solution solution = Solver.solve(ring, OPTIONS.withEffort(effort));

        assertThat(solution.measures().matchedPeople()).isEqualTo(size - 1);
        assertThat(solution.certificate().proven()).isEqualTo(proven);
        assertThat(solution.proof().twiceBound(ring)).isEqualTo(10L * (proven ? size - 1 : size));
    }

    @Example
    void pricesAloneBoundAnOddRingByHalfOfEachEdge() {
        Graph triangle = ring(3);
        Graph odd =
                Graph.builder(3).edge(0, 1, 11).edge(1, 2, 11).edge(2, 0, 11).build();

        assertThat(Certificates.bound(triangle, Solver.solve(triangle, OPTIONS).prices()))
                .isEqualTo(15);
        assertThat(Certificates.bound(odd, Solver.solve(odd, OPTIONS).prices())).isBetween(17L, 18L);
    }

    @Example
    void exactlyTwoThousandAreStillProven() {
        Graph.Builder graph = Graph.builder(2_000).edge(0, 1_999, 0);
        add(graph, ring(1_999), 0);

        assertThat(Solver.solve(graph.build(), OPTIONS).certificate().proven()).isTrue();
    }

    @Example
    void tellsHowManyPartsAreBehindIt() {
        List<Double> told = new ArrayList<>();
        Graph.Builder triangles = Graph.builder(12);
        for (int first = 0; first < 12; first += 3) {
            add(triangles, ring(3), first);
        }

        Solver.solve(triangles.build(), OPTIONS.withProgress((phase, fraction) -> {
            if (phase == SolvePhase.PROVING) {
                told.add(fraction);
            }
        }));

        assertThat(told).containsExactly(0.0, 0.25, 0.5, 0.75);
    }

    @Example
    void wherePricesLeaveNoGapThereIsNothingToProve() {
        List<SolvePhase> phases = new ArrayList<>();

        Solution solution = Solver.solve(ring(40), OPTIONS.withProgress((phase, fraction) -> phases.add(phase)));

        assertThat(phases).doesNotContain(SolvePhase.PROVING).endsWith(SolvePhase.ROUNDING, SolvePhase.MEASURING);
        assertThat(solution.certificate().proven()).isTrue();
    }

    @Example
    void onePartTooLargeLeavesTheOthersProven() {
        Graph.Builder graph = Graph.builder(2_004);
        add(graph, ring(2_001), 0);
        add(graph, ring(3), 2_001);

        Solution solution = Solver.solve(graph.build(), OPTIONS);

        assertThat(solution.certificate().proven()).isFalse();
        assertThat(solution.proof().oddSets()).hasSize(1);
        assertThat(solution.proof().oddSets().getFirst().ownMembers()).containsExactly(2_001, 2_002, 2_003);
    }

    private static Graph ring(int size) {
        Graph.Builder ring = Graph.builder(size);
        for (int vertex = 0; vertex < size; vertex++) {
            ring.edge(vertex, (vertex + 1) % size, 10);
        }
        return ring.build();
    }

    private static void add(Graph.Builder whole, Graph part, int first) {
        for (int vertex = 0; vertex < part.vertices(); vertex++) {
            whole.capacity(first + vertex, part.capacity(vertex));
        }
        for (int edge = 0; edge < part.edges(); edge++) {
            whole.edge(first + part.from(edge), first + part.to(edge), part.weight(edge));
        }
    }
}
