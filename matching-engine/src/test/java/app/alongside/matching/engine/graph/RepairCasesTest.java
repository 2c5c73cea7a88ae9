package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small graphs with prices by hand, in which one can see who should have whom. The edges chosen before come first. */
class RepairCasesTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Test
    void ofTwoWaysToAPartnerItTakesTheOneThatLosesLess() {
        Graph graph = Graph.builder(6)
                .edge(1, 2, 100)
                .edge(3, 4, 100)
                .edge(0, 1, 70)
                .edge(2, 5, 70)
                .edge(0, 3, 90)
                .edge(4, 5, 90)
                .build();

        assertThat(withPeopleCovered(graph, 2, 80, 100, 100, 100, 100, 80)).containsExactly(0, 4, 5);
    }

    /** A circuit back to where it began fills two places at once; there is no third. */
    @Test
    void aCircuitMayFillTwoPlacesAndThenNoMoreAreFilled() {
        Graph graph = Graph.builder(4)
                .capacity(0, 2)
                .edge(1, 2, 1)
                .edge(0, 1, 10)
                .edge(0, 2, 10)
                .edge(0, 3, 5)
                .build();

        assertThat(withValueWonBack(graph, 1, 10, 10, 10, 0)).containsExactly(1, 2);
    }

    @Test
    void whoHasTwoPartnersMayLoseOneForSomebodyWithNone() {
        Graph graph = Graph.builder(4)
                .capacity(0, 2)
                .edge(0, 1, 100)
                .edge(2, 0, 90)
                .edge(2, 3, 1)
                .edge(1, 3, 1)
                .build();

        assertThat(withPeopleCovered(graph, 2, 100, 100, 80, 0)).containsExactly(0, 2);
    }

    @Test
    void whoIsWorthNoMoreTakesNobodysPartner() {
        Graph graph = Graph.builder(3).edge(0, 1, 5).edge(0, 2, 5).build();

        assertThat(withValueWonBack(graph, 1, 8, 2, 2)).containsExactly(0);
    }

    /** Round the circuit of 2, 3 and 4 the only way from 0 to 5 comes back through the pair by which it went in. */
    @Test
    void aWayThatWouldUseAPairTwiceIsNone() {
        Graph graph = Graph.builder(6)
                .edge(1, 2, 10)
                .edge(3, 4, 10)
                .edge(0, 1, 10)
                .edge(2, 3, 10)
                .edge(2, 4, 10)
                .edge(1, 5, 10)
                .build();

        assertThat(withPeopleCovered(graph, 2, 10, 10, 10, 10, 10, 10)).containsExactly(0, 1);
    }

    /** The free place of 5 is worth more than that of 8, but the way to it is none. */
    @Test
    void whereTheBestWayWouldUseAPairTwiceTheNextIsTaken() {
        Graph graph = Graph.builder(11)
                .capacity(5, 2)
                .capacity(8, 2)
                .edge(1, 2, 10)
                .edge(3, 4, 10)
                .edge(6, 7, 10)
                .edge(8, 9, 10)
                .edge(5, 10, 15)
                .edge(0, 1, 10)
                .edge(2, 3, 10)
                .edge(2, 4, 10)
                .edge(1, 5, 15)
                .edge(0, 6, 10)
                .edge(7, 8, 10)
                .build();

        assertThat(withPeopleCovered(graph, 5, 10, 10, 10, 10, 10, 20, 10, 10, 10, 10, 10))
                .containsExactly(0, 1, 3, 4, 9, 10);
    }

    @Test
    void whoComesAfterSomebodyOfManyChoicesIsServedAsWell() {
        Graph.Builder graph = Graph.builder(13);
        for (int partner = 1; partner <= 10; partner++) {
            graph.edge(0, partner, 10);
        }
        graph.edge(11, 12, 10);
        long[] prices = new long[13];

        assertThat(withPeopleCovered(graph.build(), 0, prices)).hasSize(2).contains(10);
    }

    /** 0 cannot afford to reach 5, and fails on the way that 5, who is worth more, goes later. */
    @Test
    void whereOneFailedAnotherWhoIsWorthMoreFindsAWay() {
        Graph graph = Graph.builder(6)
                .edge(1, 2, 10)
                .edge(3, 4, 10)
                .edge(0, 1, 7)
                .edge(2, 3, 10)
                .edge(2, 4, 10)
                .edge(5, 3, 6)
                .build();

        int[] edges = withValueWonBack(graph, 2, 4, 10, 10, 10, 10, 6);

        assertThat(Certificates.value(graph, edges)).isEqualTo(23).isEqualTo(BruteForce.bestValue(graph));
    }

    /** What the pairs of 0, 1, 2 and 3 lose is just what the free place of 3 is worth. */
    @Test
    void aPartnerForNothingIsFoundAtAFreePlaceThatHasAPrice() {
        Graph graph = Graph.builder(5)
                .capacity(3, 2)
                .edge(1, 2, 2)
                .edge(3, 4, 2)
                .edge(0, 1, 1)
                .edge(2, 3, 1)
                .build();

        assertThat(withPeopleCoveredForNothing(graph, 2, 0, 2, 2, 4, 0)).containsExactly(1, 2, 3);
    }

    /** The way from 0 loses too much before it comes to 3; that of 1, over the same pair, does not. */
    @Test
    void aPartnerForNothingIsFoundWhereTheWayOfAnotherCostTooMuch() {
        Graph graph = Graph.builder(6)
                .capacity(4, 2)
                .edge(2, 3, 4)
                .edge(4, 5, 2)
                .edge(0, 2, 0)
                .edge(1, 2, 2)
                .edge(3, 4, 2)
                .build();

        assertThat(withPeopleCoveredForNothing(graph, 2, 0, 0, 4, 4, 4, 0)).containsExactly(1, 3, 4);
    }

    /** 3 is nearer to 0 but would cost a unit; the free place of 6 is farther, and worth it. */
    @Test
    void aPartnerForNothingMayBeFartherThanOneWhoCosts() {
        Graph graph = Graph.builder(8)
                .capacity(6, 2)
                .edge(1, 2, 4)
                .edge(4, 5, 4)
                .edge(6, 7, 2)
                .edge(0, 1, 2)
                .edge(2, 3, 1)
                .edge(0, 4, 2)
                .edge(5, 6, 2)
                .build();

        assertThat(withPeopleCoveredForNothing(graph, 3, 0, 4, 4, 0, 4, 4, 4, 0))
                .containsExactly(0, 2, 5, 6);
    }

    @Test
    void stoppedItChangesNothing() {
        Graph graph = Graph.builder(2).edge(0, 1, 10).build();
        Run stopped = new Run(OPTIONS.withCancellation(() -> true), 2);
        Bits chosen = new Bits(1);
        AlternatingPathRepair repair = new AlternatingPathRepair(graph, chosen, new long[] {10, 10});

        repair.winBackValue(stopped);
        repair.coverPeople(stopped);

        assertThat(chosen.get(0)).isFalse();
    }

    private static int[] withValueWonBack(Graph graph, int firstChosen, long... twicePrice) {
        Bits chosen = first(graph, firstChosen);
        new AlternatingPathRepair(graph, chosen, twicePrice).winBackValue(run(graph));
        return ChosenEdges.of(graph, chosen);
    }

    private static int[] withPeopleCovered(Graph graph, int firstChosen, long... twicePrice) {
        Bits chosen = first(graph, firstChosen);
        new AlternatingPathRepair(graph, chosen, twicePrice).coverPeople(run(graph));
        return ChosenEdges.of(graph, chosen);
    }

    private static int[] withPeopleCoveredForNothing(Graph graph, int firstChosen, long... twicePrice) {
        Bits chosen = first(graph, firstChosen);
        new AlternatingPathRepair(graph, chosen, twicePrice).coverPeopleForNothing(run(graph));
        return ChosenEdges.of(graph, chosen);
    }

    private static Bits first(Graph graph, int number) {
        return ChosenEdges.bits(graph, IntStream.range(0, number).toArray());
    }

    private static Run run(Graph graph) {
        return new Run(OPTIONS, graph.vertices());
    }
}
