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
