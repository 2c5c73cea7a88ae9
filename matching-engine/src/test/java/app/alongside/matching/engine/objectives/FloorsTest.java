package app.alongside.matching.engine.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FloorsTest {
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
    }

    @Test
    void aFloorIsNeverHigherThanTheGroupIsLarge() {
        assertThat(Floor.ofShare(group(1, 2, 3), 0.5).least()).isEqualTo(2);
        assertThatThrownBy(() -> new Floor(group(1, 2), 3)).hasMessageContaining("3 of 2 people");
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
            assertThat(result.value()).isEqualTo(value);
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
    void twoFloorsThatCannotBothStandAreProvenImpossibleAmongManyEdges() {
        Graph.Builder graph = Graph.builder(32);
        for (int vertex = 2; vertex < 32; vertex++) {
            for (int other = 2; other < vertex; other++) {
                graph.edge(vertex, other, 1_000 + vertex);
            }
        }
        graph.edge(0, 2, 1).edge(1, 2, 1);
        List<Floor> floors = List.of(new Floor(group(0), 1), new Floor(group(1), 1));

        assertThat(Floors.solve(graph.build(), floors, ONE_THREAD).verdict()).isEqualTo(Verdict.IMPOSSIBLE);
    }

    /** Too many edges to try them: what lifts alone find. Each copy can serve its two outer people for ten more than the last. */
    @Property(tries = 8)
    void amongManyEdgesTheCheapestWaysToMeetAFloorAreTaken(
            @ForAll @IntRange(min = 0, max = 150) int served, @ForAll boolean twoGroups) {
        Graph.Builder graph = Graph.builder(600);
        BitSet low = new BitSet();
        BitSet high = new BitSet();
        for (int copy = 0; copy < 150; copy++) {
            int first = 4 * copy;
            graph.edge(first, first + 1, 500_010 + 10 * copy)
                    .edge(first + 1, first + 2, 300_000)
                    .edge(first, first + 3, 200_000);
            BitSet group = copy % 2 == 0 ? low : high;
            group.set(first + 2, first + 4);
            (twoGroups ? new BitSet() : low).set(first + 2, first + 4);
        }
        List<Floor> floors = twoGroups
                ? List.of(new Floor(low, 2 * (served / 2)), new Floor(high, 2 * (served / 4)))
                : List.of(new Floor(low, 2 * served));
        long price = 10L
                * (twoGroups
                        ? IntStream.range(0, served / 2)
                                        .map(copy -> 2 * copy + 1)
                                        .sum()
                                + IntStream.range(0, served / 4)
                                        .map(copy -> 2 * copy + 2)
                                        .sum()
                        : IntStream.rangeClosed(1, served).sum());
        Graph built = graph.build();
        FloorResult result = Floors.solve(built, floors, ONE_THREAD);

        assertThat(result.price()).isEqualTo(price).isEqualTo(result.leastPrice());
        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(boundByLifts(built, floors, result)).isEqualTo(result.value());
    }

    /** Counting ends, the one with two partners would do for both. */
    @Test
    void amongManyEdgesSecondPartnersDoNotCountAsFirstOnes() {
        Graph.Builder graph = Graph.builder(560);
        BitSet members = new BitSet();
        for (int first = 0; first < 560; first += 4) {
            graph.capacity(first, 2)
                    .edge(first, first + 2, 10)
                    .edge(first, first + 3, 9)
                    .edge(first + 1, first + 3, 8);
            members.set(first, first + 2);
        }
        Floor floor = Floor.ofShare(members, 1);
        Graph built = graph.build();
        FloorResult result = Floors.solve(built, List.of(floor), ONE_THREAD);

        assertThat(partnered(built, result.chosenEdges(), floor)).isEqualTo(280);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.value()).isEqualTo(140 * 18);
        assertThat(result.bound()).isEqualTo(140 * 19);
        assertThat(result.freeValue()).isEqualTo(140 * 19);
    }

    @Test
    void amongManyEdgesTooHighAFloorIsProvenImpossible() {
        Graph.Builder graph = Graph.builder(630);
        BitSet members = new BitSet();
        for (int first = 0; first < 630; first += 3) {
            graph.edge(first, first + 2, 10).edge(first + 1, first + 2, 8);
            members.set(first, first + 2);
        }
        FloorResult result = Floors.solve(graph.build(), List.of(new Floor(members, 211)), ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(result.value()).isEqualTo(2_100).isEqualTo(result.freeValue());
        assertThat(result.bound()).isNegative();
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
        assertThatThrownBy(() -> new Floor(group(1), -1)).hasMessageContaining("-1 of 1 people");
        assertThatThrownBy(() -> Floor.ofShare(group(1), -0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> Floor.ofShare(group(1), Double.NaN)).hasMessageContaining("NaN");
    }

    private static long boundByLifts(Graph graph, List<Floor> floors, FloorResult result) {
        long[] lifts = result.lifts().stream().mapToLong(lift -> lift).toArray();
        long bound = result.proof().twiceBound(Floors.lifted(graph, floors, lifts)) / 2;
        for (int floor = 0; floor < lifts.length; floor++) {
            bound -= lifts[floor] * floors.get(floor).least();
        }
        return bound;
    }

    private static long partnered(Graph graph, int[] choice, Floor floor) {
        return floor.members().stream()
                .filter(v -> Arrays.stream(choice).anyMatch(e -> graph.from(e) == v || graph.to(e) == v))
                .count();
    }

    private static BitSet group(int... members) {
        BitSet group = new BitSet();
        Arrays.stream(members).forEach(group::set);
        return group;
    }
}
