package app.alongside.matching.engine.objectives;

import static app.alongside.matching.engine.objectives.FloorChecks.group;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FloorBranchingTest {
    private static final List<Floor> BOTH = List.of(new Floor(group(0, 1), 2));

    /** Lifts sharpen the bound; which they are changes nothing that is found. */
    @Property(tries = 60)
    void findsWhatTryingEverythingFindsWhateverTheLifts(
            @ForAll @IntRange(min = 1, max = 2) int mostPartners, @ForAll long seed) {
        Random random = new Random(seed);
        Graph graph = EveryChoice.graph(8, 11, mostPartners, 50, seed);
        List<Floor> floors = List.of(new Floor(group(0, 1, 2, 3), 1 + random.nextInt(4)), new Floor(group(4, 5, 6), 2));
        long[] lifts = {random.nextInt(60), random.nextInt(60)};
        long least = random.nextInt(3) == 0 ? 100 : -1;
        long best = EveryChoice.of(graph)
                .filter(choice -> FloorCount.meets(graph, floors, choice))
                .mapToLong(choice -> Certificates.value(graph, choice))
                .max()
                .orElse(-1);
        FloorBranching branching = new FloorBranching(graph, floors, lifts, least);

        assertThat(branching.run(() -> false)).isTrue();
        assertThat(branching.value()).isEqualTo(Math.max(best, least));
        assertThat(Certificates.isFeasible(graph, branching.chosen())).isTrue();
        assertThat(Certificates.value(graph, branching.chosen())).isEqualTo(best > least ? best : 0);
        assertThat(best <= least || FloorCount.meets(graph, floors, branching.chosen()))
                .isTrue();
    }

    @Example
    void stoppedItDoesNotClaimToHaveComeToAnEnd() {
        Graph graph = EveryChoice.graph(8, 11, 1, 50, 3);

        assertThat(new FloorBranching(graph, List.of(new Floor(group(0, 1), 2)), new long[1], -1).run(() -> true))
                .isFalse();
    }

    /** Two who share their only partner cannot both have one: without lifts no bound says so, and there are too many ways to try. */
    @Example
    void itGivesUpWhereThereAreTooManyWays() {
        assertThat(new FloorBranching(twoWhoShareTheirOnlyPartner(), BOTH, new long[1], -1).run(() -> false))
                .isFalse();
    }

    @Example
    void whereTheLiftsProveThatThereIsNothingItNeedsNoSearch() {
        FloorBranching branching = new FloorBranching(twoWhoShareTheirOnlyPartner(), BOTH, new long[] {1_000}, -1);

        assertThat(branching.run(() -> false)).isTrue();
        assertThat(branching.value()).isEqualTo(-1);
    }

    private static Graph twoWhoShareTheirOnlyPartner() {
        Graph.Builder graph = Graph.builder(24);
        for (int one = 2; one < 22; one++) {
            for (int other = 2; other < one; other++) {
                graph.edge(one, other, 10);
            }
        }
        return graph.edge(0, 22, 10).edge(1, 22, 10).build();
    }
}
