package app.alongside.matching.engine.objectives;

import static app.alongside.matching.engine.objectives.FloorChecks.boundByLifts;
import static app.alongside.matching.engine.objectives.FloorChecks.group;
import static app.alongside.matching.engine.objectives.FloorChecks.partnered;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.SolvePhase;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What lifts find by themselves, on graphs of more edges than are searched. */
class FloorsOfManyEdgesTest {
    private static final SolveOptions ONE_THREAD = SolveOptions.defaults().withThreads(1);

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

    /** Only the two at the ends gain a partner, and all in between change theirs: a lift worth a hundred pairs. */
    @Test
    void aLiftMayHaveToOutweighAHundredPairs() {
        Graph.Builder graph = Graph.builder(422);
        for (int vertex = 0; vertex < 421; vertex++) {
            graph.edge(vertex, vertex + 1, vertex % 2 == 0 ? 0 : 1_000_000);
        }
        FloorResult result = Floors.solve(
                graph.build(),
                List.of(Floor.ofShare(group(IntStream.range(0, 422).toArray()), 1)),
                ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.price()).isEqualTo(210 * 1_000_000L).isEqualTo(result.leastPrice());
        assertThat(result.reached()).containsExactly(422);
    }

    @Test
    void aFloorThatTheBestChoiceMeetsCostsNothingThoughItGivesSomeTwoPartners() {
        Graph.Builder graph = Graph.builder(4 * 140);
        BitSet members = new BitSet();
        for (int first = 0; first < 560; first += 4) {
            graph.capacity(first, 2)
                    .edge(first, first + 2, 10)
                    .edge(first, first + 3, 10)
                    .edge(first + 1, first + 3, 9);
            members.set(first, first + 2);
        }
        FloorResult result = Floors.solve(graph.build(), List.of(new Floor(members, 140)), ONE_THREAD);

        assertThat(result.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(result.price()).isZero();
        assertThat(result.reached()).containsExactly(140);
    }

    /** A lift so high that all are served would break up the dear pairs as well. */
    @Test
    void firstPartnersAreSoughtAtTheLiftThatSufficesNotOnlyAtTheHighest() {
        Graph.Builder graph = Graph.builder(5 * 140);
        BitSet members = new BitSet();
        for (int first = 0; first < 700; first += 5) {
            int dear = first + 4;
            graph.capacity(first, 2)
                    .edge(first, first + 2, 10)
                    .edge(first, first + 3, 9)
                    .edge(first + 1, first + 3, 8)
                    .edge(first + 2, dear, first < 350 ? 5 : 100_000);
            members.set(first, first + 2);
        }
        Graph built = graph.build();
        Floor floor = new Floor(members, 210);
        FloorResult result = Floors.solve(built, List.of(floor), ONE_THREAD);

        assertThat(result.verdict().isMet()).isTrue();
        assertThat(partnered(built, result.chosenEdges(), floor)).isGreaterThanOrEqualTo(210);
        assertThat(result.price()).isLessThan(1_000);
    }

    /** However high the lifts, ends alone would serve the one member twice who has two places. */
    @Test
    void whereAllElseFailsFirstPartnersAreSoughtAtTheHighestLifts() {
        Graph.Builder graph = Graph.builder(5 * 140);
        BitSet members = new BitSet();
        for (int first = 0; first < 700; first += 5) {
            int wanted = first + 3;
            graph.capacity(first, 2)
                    .edge(first, first + 2, 10)
                    .edge(first, wanted, 10)
                    .edge(first + 1, wanted, 1)
                    .edge(wanted, first + 4, 1_000);
            members.set(first, first + 2);
        }
        Graph built = graph.build();
        Floor floor = Floor.ofShare(members, 1);
        FloorResult result = Floors.solve(built, List.of(floor), ONE_THREAD);

        assertThat(result.verdict().isMet()).isTrue();
        assertThat(result.value()).isEqualTo(140 * 11);
        assertThat(result.reached()).containsExactly(280);
    }

    /** Whoever has places for several members serves all of them first, and only then somebody worth more. */
    @Test
    void onlyMembersAreHeldToOnePartnerAtFirst() {
        Graph.Builder graph = Graph.builder(6 * 100);
        BitSet members = new BitSet();
        for (int first = 0; first < 600; first += 6) {
            int mentor = first + 3;
            graph.capacity(first, 2)
                    .capacity(mentor, 2)
                    .edge(first, mentor, 10)
                    .edge(first, first + 4, 10)
                    .edge(first + 1, mentor, 9)
                    .edge(first + 2, first + 4, 8)
                    .edge(mentor, first + 5, 1_000);
            members.set(first, first + 3);
        }
        Graph built = graph.build();
        FloorResult result = Floors.solve(built, List.of(Floor.ofShare(members, 1)), ONE_THREAD);

        assertThat(result.verdict().isMet()).isTrue();
        assertThat(result.value()).isEqualTo(100 * (10 + 9 + 8));
    }

    /** Lifts leave a gap of one here; the pairs beside only make up the number of edges. */
    @Test
    void theGapIsSearchedUpToFourHundredEdges() {
        Floor floor = new Floor(group(0, 1), 2);

        assertThat(Floors.solve(aGapAmong(400), List.of(floor), ONE_THREAD).verdict())
                .isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        FloorResult beyond = Floors.solve(aGapAmong(401), List.of(floor), ONE_THREAD);
        assertThat(beyond.verdict()).isEqualTo(Verdict.MET);
        assertThat(beyond.bound()).isEqualTo(beyond.value() + 1);
    }

    /** Of each seven one is left, and which, is a tie that lifts cannot break in the measure that is asked for. */
    @Test
    void afterItsEffortItSaysThatNothingWasFound() {
        Graph sevens = sevens(20);
        List<Floor> floors = List.of(
                new Floor(everyThird(0, 140), 41),
                new Floor(everyThird(1, 140), 41),
                new Floor(everyThird(2, 140), 38));

        List<FloorResult> results = new ArrayList<>();
        for (int most : new int[] {12, 12, 40}) {
            AtomicInteger solved = new AtomicInteger();
            results.add(Floors.solve(
                    sevens,
                    floors,
                    ONE_THREAD.withProgress(
                            (phase, fraction) -> solved.addAndGet(phase == SolvePhase.MEASURING ? 1 : 0)),
                    most));
            assertThat(solved).hasValueBetween(most, most + 5);
        }

        assertThat(results).extracting(FloorResult::verdict).containsOnly(Verdict.NOT_FOUND);
        assertThat(results.get(1).bound()).isEqualTo(results.get(0).bound());
        assertThat(results.get(1).reached()).isEqualTo(results.get(0).reached());
    }

    @Test
    void theEffortDependsOnTheGraphAndTheFloorsAlone() {
        assertThat(Floors.mostSolutions(sevens(20), 3)).isEqualTo(1_000_000 / 420);
        assertThat(Floors.mostSolutions(sevens(2_000), 1)).isEqualTo(60);
        assertThat(Floors.mostSolutions(sevens(2_000), 3)).isEqualTo(110);
        assertThat(Floors.mostSolutions(Graph.builder(0).build(), 1)).isEqualTo(1_000_000);
    }

    private static Graph sevens(int count) {
        Graph.Builder graph = Graph.builder(7 * count).expecting(21 * count);
        for (int person = 0; person < 7 * count; person++) {
            for (int other = person + 1; other < 7 * (person / 7 + 1); other++) {
                graph.edge(person, other, 500_000);
            }
        }
        return graph.build();
    }

    private static BitSet everyThird(int first, int end) {
        BitSet some = new BitSet();
        IntStream.iterate(first, person -> person < end, person -> person + 3).forEach(some::set);
        return some;
    }

    private static Graph aGapAmong(int edges) {
        Graph.Builder graph = Graph.builder(4 + 2 * edges)
                .capacity(0, 2)
                .edge(0, 2, 10)
                .edge(0, 3, 9)
                .edge(1, 3, 8);
        for (int edge = 3; edge < edges; edge++) {
            graph.edge(2 * edge, 2 * edge + 1, 1_000);
        }
        return graph.build();
    }
}
