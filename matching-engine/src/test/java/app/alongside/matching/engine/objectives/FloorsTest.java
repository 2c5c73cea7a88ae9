package app.alongside.matching.engine.objectives;

import static app.alongside.matching.engine.objectives.FloorChecks.boundByLifts;
import static app.alongside.matching.engine.objectives.FloorChecks.group;
import static app.alongside.matching.engine.objectives.FloorChecks.partnered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.SolvePhase;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final int ROUND = 2_001;
    private static final BitSet ROUND_FIRST = from(0, 400);
    private static final BitSet ROUND_OTHERS = from(400, ROUND);

    private static final SolveOptions ONE_THREAD = SolveOptions.defaults().withThreads(1);

    @Test
    void aFloorHasThePriceOfTheBetterPairsItBreaks() {
        Graph graph = Graph.builder(4)
                .edge(0, 1, 900_000)
                .edge(1, 2, 500_000)
                .edge(0, 3, 300_000)
                .build();
        FloorResult result = Floors.solve(graph, List.of(new Floor(group(2, 3), 2)), ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.chosenEdges()).containsExactly(1, 2);
        assertThat(result.price()).isEqualTo(100_000).isEqualTo(result.leastPrice());
    }

    @Test
    void aFloorThatNobodyCanMeetIsProvenImpossible() {
        Graph graph = Graph.builder(3).edge(0, 1, 900_000).edge(0, 2, 500_000).build();
        FloorResult result = Floors.solve(graph, List.of(new Floor(group(1, 2), 2)), ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(result.value()).isEqualTo(900_000);
        assertThat(result.reached()).containsExactly(1);
    }

    /** Twenty-one people who are all alike: ten must have a partner, and so must the other eleven. */
    @Test
    void floorsThatCannotStandTogetherAreProvenSoWithFewSolutions() {
        Graph.Builder alike = Graph.builder(21).expecting(210);
        for (int one = 0; one < 21; one++) {
            for (int two = one + 1; two < 21; two++) {
                alike.edge(one, two, 500_000);
            }
        }
        BitSet first = new BitSet();
        first.set(0, 10);
        BitSet second = new BitSet();
        second.set(10, 21);
        AtomicInteger solutions = new AtomicInteger();
        SolveOptions options = ONE_THREAD.withProgress((phase, share) -> {
            if (phase == SolvePhase.MEASURING) {
                solutions.incrementAndGet();
            }
        });

        FloorResult result = Floors.solve(alike.build(), List.of(new Floor(first, 10), new Floor(second, 11)), options);

        assertThat(result.verdict()).isEqualTo(FloorResult.Verdict.IMPOSSIBLE);
        assertThat(solutions).hasValueLessThan(10);
    }

    /** Two thousand and one who sit in a round and may have any of the six nearest: prices give each of them half a partner twice. */
    @Test
    void thatOfAnOddNumberOneIsLeftIsProvenInLargePoolsToo() {
        List<Floor> everybody = List.of(new Floor(ROUND_FIRST, 400), new Floor(ROUND_OTHERS, 1_601));

        assertThat(Floors.solve(round(), everybody, ONE_THREAD).verdict()).isEqualTo(Verdict.IMPOSSIBLE);
    }

    /** Whoever is left may be anybody, so that it costs nothing that it is none of the first; two solutions are enough to know. */
    @Test
    void whoIsLeftOfManyAlikeIsChosenForNothing() {
        AtomicInteger asked = new AtomicInteger();
        SolveOptions options = ONE_THREAD.withCancellation(() -> {
            asked.incrementAndGet();
            return false;
        });
        List<Floor> allButThree = List.of(new Floor(ROUND_FIRST, 400), new Floor(ROUND_OTHERS, 1_598));

        FloorResult result = Floors.solve(round(), allButThree, options);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.price()).isZero();
        assertThat(asked).hasValueLessThan(20_000);
    }

    private static Graph round() {
        Graph.Builder round = Graph.builder(ROUND).expecting(3 * ROUND);
        for (int one = 0; one < ROUND; one++) {
            for (int step = 1; step <= 3; step++) {
                round.edge(one, (one + step) % ROUND, 500_000);
            }
        }
        return round.build();
    }

    @Test
    void whatIsWorthNothingMeetsAFloorAllTheSame() {
        Graph graph = Graph.builder(3).edge(0, 1, 0).edge(0, 2, 0).build();
        FloorResult result = Floors.solve(graph, List.of(new Floor(group(1, 2), 1)), ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.reached()).containsExactly(1);
        assertThat(result.price()).isZero();
    }

    @Test
    void liftsOnTopOfTheLargestWeightsStillMakeAGraph() {
        long most = Graph.LARGEST_WEIGHT;
        Graph graph = Graph.builder(4)
                .edge(0, 1, most - 1)
                .edge(1, 2, most / 2)
                .edge(0, 3, most / 3)
                .build();
        List<Floor> floors = List.of(new Floor(group(0, 1, 2, 3), 4), new Floor(group(0, 1), 1));
        FloorResult result = Floors.solve(graph, floors, ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.chosenEdges()).containsExactly(1, 2);
        assertThat(result.bound()).isEqualTo(most / 2 + most / 3);
    }

    @Test
    void onlyTwoVerdictsSayThatTheFloorsAreMet() {
        assertThat(Verdict.values())
                .filteredOn(Verdict::isMet)
                .containsExactly(Verdict.MET_AT_LEAST_PRICE, Verdict.MET);
    }

    @Test
    void aFloorIsNeverHigherThanTheGroupIsLarge() {
        assertThat(Floor.ofShare(group(1, 2, 3), 0.5).least()).isEqualTo(2);
        assertThatThrownBy(() -> new Floor(group(1, 2), 3)).hasMessageContaining("a group of 2, 3 cannot");
        assertThatThrownBy(() -> Floor.ofShare(group(1), 1.5)).hasMessageContaining("1.5");
    }

    @Property(tries = 300)
    void theFloorIsMetAtTheLeastPriceThatTryingEverythingFinds(
            @ForAll @IntRange(min = 1, max = 3) int mostPartners,
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        Graph graph = EveryChoice.graph(8, 11, mostPartners, 1_000, seed);
        List<Floor> floors = IntStream.range(0, groups)
                .mapToObj(g -> new Floor(group(g, g + 2, g + 4, g + 5), 2 + (int) ((seed + g) % 3)))
                .toList();
        FloorResult result = Floors.solve(graph, floors, ONE_THREAD);
        OptionalLong best = EveryChoice.of(graph)
                .filter(choice -> floors.stream().allMatch(floor -> partnered(graph, choice, floor) >= floor.least()))
                .mapToLong(choice -> Certificates.value(graph, choice))
                .max();

        assertThat(result.verdict()).isEqualTo(best.isPresent() ? Verdict.MET_AT_LEAST_PRICE : Verdict.IMPOSSIBLE);
        best.ifPresent(value -> {
            assertThat(result.value()).isEqualTo(value).isEqualTo(result.bound());
            assertThat(floors).allMatch(floor -> partnered(graph, result.chosenEdges(), floor) >= floor.least());
            assertThat(boundByLifts(graph, floors, result)).isGreaterThanOrEqualTo(value);
        });
    }

    @Property(tries = 10)
    void theBoundOfALargerGraphHoldsAndIsNear(@ForAll @LongRange(max = 1_000_000) long seed) {
        Graph graph = EveryChoice.graph(120, 900, 1, 1_000_000, seed);
        Floor floor = Floor.ofShare(group(IntStream.range(0, 40).toArray()), 1);
        FloorResult result = Floors.solve(graph, List.of(floor), ONE_THREAD);

        assertThat(result.verdict()).isIn(Verdict.MET, Verdict.MET_AT_LEAST_PRICE);
        assertThat(partnered(graph, result.chosenEdges(), floor)).isEqualTo(40);
        assertThat(result.bound()).isGreaterThanOrEqualTo(result.value());
        assertThat(result.bound() - result.value()).isLessThan(result.value() / 100);
    }

    @Property(tries = 5)
    void whereMembersMayHaveSeveralPartnersEachGetsAFirstOne(@ForAll @LongRange(max = 1_000_000) long seed) {
        Graph graph = EveryChoice.graph(120, 900, 3, 1_000_000, seed);
        Floor floor = Floor.ofShare(group(IntStream.range(0, 60).toArray()), 1);
        FloorResult result = Floors.solve(graph, List.of(floor), ONE_THREAD);

        assertThat(partnered(graph, result.chosenEdges(), floor)).isEqualTo(60);
        assertThat(result.bound()).isBetween(result.value(), result.value() + result.value() / 10);
    }

    @Property(tries = 8)
    void aBoundThatWasNotSearchedForIsTheOneThatTheLiftsProve(@ForAll @LongRange(max = 1_000_000) long seed) {
        Graph graph = EveryChoice.graph(60, 700, 2, 1_000, seed);
        List<Floor> floors = List.of(new Floor(group(1, 2, 3, 4, 5), 5), new Floor(group(4, 5, 6, 7), 3));
        FloorResult result = Floors.solve(graph, floors, ONE_THREAD);

        assertThat(boundByLifts(graph, floors, result)).isGreaterThanOrEqualTo(result.value());
        if (result.verdict() == Verdict.MET) {
            assertThat(result.bound()).isEqualTo(boundByLifts(graph, floors, result));
        }
        assertThat(result.leastPrice()).isEqualTo(result.freeValue() - result.bound());
        assertThat(result.price())
                .isEqualTo(result.freeValue() - result.value())
                .isGreaterThanOrEqualTo(result.leastPrice());
    }

    @Test
    void withoutFloorsOrWithOneThatIsMetAnywayNothingIsPaid() {
        Graph graph = EveryChoice.graph(30, 100, 2, 1_000, 4);

        for (List<Floor> floors : List.of(List.<Floor>of(), List.of(new Floor(group(0, 1, 2), 0)))) {
            FloorResult result = Floors.solve(graph, floors, ONE_THREAD);
            assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
            assertThat(result.price()).isZero();
            assertThat(result.leastPrice()).isZero();
            assertThat(result.value()).isEqualTo(Certificates.value(graph, result.chosenEdges()));
        }
    }

    @Test
    void stoppedAtOnceItClaimsNothing() {
        Graph graph = Graph.builder(4)
                .edge(0, 1, 900_000)
                .edge(1, 2, 500_000)
                .edge(0, 3, 300_000)
                .build();
        SolveOptions stopped = ONE_THREAD.withCancellation(() -> true);
        FloorResult result = Floors.solve(graph, List.of(new Floor(group(2, 3), 2)), stopped);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(Certificates.isFeasible(graph, result.chosenEdges())).isTrue();
        assertThat(result.bound()).isGreaterThanOrEqualTo(800_000);
    }

    @Test
    void stoppedAtOnceItDoesNotTakeABoundOfNothingForAProof() {
        Graph graph = Graph.builder(3).edge(0, 1, 0).edge(0, 2, 0).build();
        SolveOptions stopped = ONE_THREAD.withCancellation(() -> true);
        FloorResult result = Floors.solve(graph, List.of(new Floor(group(1, 2), 2)), stopped);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(result.bound()).isZero();
    }

    @Test
    void aLiftCountsForEachEndThatIsAMember() {
        Graph graph = Graph.builder(4)
                .capacity(1, 3)
                .edge(0, 1, 10)
                .edge(1, 2, 20)
                .edge(2, 3, 30)
                .build();
        Graph lifted = Floors.lifted(
                graph, List.of(new Floor(group(0, 1), 1), new Floor(group(1, 2), 1)), new long[] {100, 1_000});

        assertThat(new long[] {lifted.weight(0), lifted.weight(1), lifted.weight(2)})
                .containsExactly(1_210, 2_120, 1_030);
        assertThat(lifted.capacity(1)).isEqualTo(3);
        assertThat(FloorCount.ends(graph, List.of(new Floor(group(0, 1), 1), new Floor(group(3), 1)), new int[] {0, 1}))
                .containsExactly(3, 0);
    }

    @Test
    void aFloorKeepsItsMembersWhateverBecomesOfTheirSet() {
        BitSet members = group(1, 2, 3);
        Floor floor = new Floor(members, 3);
        members.clear();
        floor.members().clear();

        assertThat(floor.members()).isEqualTo(group(1, 2, 3));
        assertThat(floor.has(2)).isTrue();
        assertThat(floor.has(0)).isFalse();
        assertThat(Floor.ofShare(group(1, 2, 3), 0).least()).isZero();
        assertThat(Floor.ofShare(group(1, 2, 3), 1).least()).isEqualTo(3);
        assertThat(Floor.ofShare(group(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.7).least())
                .isEqualTo(7);
        assertThatThrownBy(() -> new Floor(group(1), -1)).hasMessageContaining("a group of 1, -1 cannot");
        assertThatThrownBy(() -> Floor.ofShare(group(1), -0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> Floor.ofShare(group(1), Double.NaN)).hasMessageContaining("NaN");
    }

    private static BitSet from(int first, int end) {
        BitSet some = new BitSet();
        some.set(first, end);
        return some;
    }
}
