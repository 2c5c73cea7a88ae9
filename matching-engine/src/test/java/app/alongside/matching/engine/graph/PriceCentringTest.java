package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriceCentringTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Property(tries = 300)
    void afterASweepNothingThatIsNotHeldIsWorthMoreThanTheProfit(@ForAll("graphs") Graph graph) {
        Sitting sitting = Sitting.after(Auctions.sold(graph, OPTIONS));

        sitting.centring.sweep();

        for (int bidder = 0; bidder < graph.vertices(); bidder++) {
            assertThat(sitting.profit[bidder]).isGreaterThanOrEqualTo(-sitting.price[bidder]);
            for (int arc = graph.rowStart(bidder); arc < graph.rowStart(bidder + 1); arc++) {
                if (!sitting.held.get(arc)) {
                    assertThat(sitting.worth(arc)).isLessThanOrEqualTo(sitting.profit[bidder]);
                }
            }
        }
    }

    /** Nobody who is content is made to want a change. */
    @Property(tries = 300)
    void whoSitsRightKeepsSittingRight(@ForAll("graphs") Graph graph) {
        Sitting sitting = Sitting.ofTheBest(graph);
        for (int sweep = 0; sweep < 3; sweep++) {
            sitting.centring.sweep();

            assertEverybodyIsContent(sitting);
        }
    }

    @Example
    void twoWhoHaveNobodyElseShareTheirWorth() {
        Sitting sitting = Sitting.ofTheBest(Graph.builder(2).edge(0, 1, 100).build());

        sitting.centring.sweep();

        assertThat(sitting.together(0)).isEqualTo(100);
        assertThat(sitting.together(1)).isEqualTo(100);
    }

    /** The middle of three could always have the weaker offer: what it asks lies strictly between the two. */
    @Example
    void whoHasAnotherOfferMayKeepWhatThatIsWorth() {
        Sitting sitting = Sitting.ofTheBest(
                Graph.builder(3).edge(0, 1, 100).edge(1, 2, 60).build());

        sitting.centring.sweep();

        assertThat(sitting.together(1)).isStrictlyBetween(4 * 60L, 4 * 100L);
        assertThat(sitting.together(0)).isStrictlyBetween(0L, 4 * 40L);
        assertThat(sitting.together(2)).isZero();
    }

    private static void assertEverybodyIsContent(Sitting sitting) {
        for (int bidder = 0; bidder < sitting.profit.length; bidder++) {
            long profit = sitting.profit[bidder];
            for (int arc = sitting.graph.rowStart(bidder); arc < sitting.graph.rowStart(bidder + 1); arc++) {
                if (sitting.held.get(arc)) {
                    assertThat(sitting.worth(arc)).isGreaterThanOrEqualTo(profit);
                } else {
                    assertThat(sitting.worth(arc)).isLessThanOrEqualTo(profit);
                }
            }
        }
    }

    /** Who sits where after an auction, and at which prices. */
    private static final class Sitting {
        final Graph graph;
        final DoubleCover cover;
        final Bits held;
        final long[] price;
        final long[] profit;
        final PriceCentring centring;

        private Sitting(DoubleCover cover, DoubleCoverAuction auction, long[] price, long[] profit) {
            this.graph = cover.graph;
            this.cover = cover;
            this.held = auction.held;
            this.price = price;
            this.profit = profit;
            this.centring = new PriceCentring(cover, auction, price, profit, new Workers(1));
        }

        static Sitting after(DoubleCoverAuction auction) {
            long[] price = Arrays.stream(auction.seats.price)
                    .mapToLong(auction.cover::micro)
                    .toArray();
            return new Sitting(auction.cover, auction, price, new long[price.length]);
        }

        /** With prices that nobody could do better at; twice as large as the graph's, weights too, since they may be halves. */
        static Sitting ofTheBest(Graph graph) {
            DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);
            ShortestPathFinish finish = new ShortestPathFinish(auction, new Workers(1));
            finish.finish(new Run(OPTIONS, graph.vertices()));
            return new Sitting(
                    new DoubleCover(doubled(graph), new Workers(1)),
                    auction,
                    finish.twicePrices(),
                    finish.twicePrices());
        }

        private static Graph doubled(Graph graph) {
            Graph.Builder doubled = Graph.builder(graph.vertices());
            for (int vertex = 0; vertex < graph.vertices(); vertex++) {
                doubled.capacity(vertex, graph.capacity(vertex));
            }
            for (int edge = 0; edge < graph.edges(); edge++) {
                doubled.edge(graph.from(edge), graph.to(edge), 2 * graph.weight(edge));
            }
            return doubled.build();
        }

        long worth(int arc) {
            return cover.microWeight(arc) - price[cover.neighbour[arc]];
        }

        /** What one more place is worth, as wish and as seat: four times what it is in the graph. */
        long together(int vertex) {
            return price[vertex] + profit[vertex];
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(14, 40);
    }
}
