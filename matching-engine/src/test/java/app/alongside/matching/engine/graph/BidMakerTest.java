package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BidMakerTest {
    private static final int STEP = 3;
    private static final int NOT_FOR_SALE = 1 << 29;

    /** However prices rise in between, and whatever the bidder holds by then, although it mostly looks at a short list. */
    @Property(tries = 400)
    void aBidMakesTheBestSeatWorthAStepLessThanTheSecondBest(@ForAll("graphs") Graph graph, @ForAll long seed) {
        Market market = new Market(graph);
        SplittableRandom random = new SplittableRandom(seed);
        for (int bid = 0; bid < 60 && graph.vertices() > 0; bid++) {
            int bidder = random.nextInt(Math.min(3, graph.vertices()));
            market.maker.make(bidder, STEP);
            long[] values = market.valuesBestFirst(bidder);
            int seller = market.maker.seller;

            assertThat(market.valueAt(market.price[seller])).isEqualTo(values[0]);
            assertThat(market.valueAt(market.maker.level)).isEqualTo(values[Math.min(1, values.length - 1)] - STEP);

            market.holdOrLetGo(bidder, random);
            market.price[seller] += random.nextInt(1 << 19);
            for (int rise = 0; rise < graph.vertices(); rise += 10) {
                market.price[random.nextInt(graph.vertices())] += random.nextInt(1 << 18);
            }
        }
    }

    @Property(tries = 30)
    void soDoesOneWithFarMoreOffersThanItsListHolds(@ForAll long seed) {
        Graph.Builder hub = Graph.builder(200).capacity(0, 3);
        SplittableRandom random = new SplittableRandom(seed);
        for (int other = 1; other < 200; other++) {
            hub.edge(0, other, random.nextInt(1_000_000));
        }
        aBidMakesTheBestSeatWorthAStepLessThanTheSecondBest(hub.build(), seed);
    }

    @Example
    void withNothingWorthItsPriceABidderStaysAtHome() {
        Market market =
                new Market(Graph.builder(3).edge(0, 1, 10).edge(0, 2, 10).build());
        Arrays.fill(market.price, 1, 3, 2 * market.cover.largestWeight);

        market.maker.make(0, STEP);

        assertThat(market.maker.arc).isEqualTo(BidMaker.ownSeat(0));
        assertThat(market.maker.seller).isZero();
    }

    @Example
    void ofEqualsOneOwnSeatIsPreferred() {
        Market market = new Market(Graph.builder(2).edge(0, 1, 0).build());

        market.maker.make(0, STEP);

        assertThat(BidMaker.isOwnSeat(market.maker.arc)).isTrue();
        assertThat(market.maker.level).isEqualTo(STEP);
    }

    @Example
    void nobodyBidsForWhatIsNotForSale() {
        Market market = new Market(Graph.builder(3).edge(0, 1, 10).edge(0, 2, 1).build());
        market.price[0] = 2 * market.cover.largestWeight;
        market.price[1] = NOT_FOR_SALE;

        market.maker.make(0, STEP);

        assertThat(market.maker.seller).isEqualTo(2);
        assertThat(market.maker.level).isEqualTo(market.cover.weight[1] + market.price[0] + STEP);
    }

    /** One bidder's view of some prices. */
    private static final class Market {
        final DoubleCover cover;
        final int[] price;
        final Bits held;
        final int[] holding;
        final BidMaker maker;

        Market(Graph graph) {
            cover = new DoubleCover(graph, new Workers(1));
            price = new int[graph.vertices()];
            held = new Bits(cover.neighbour.length);
            holding = new int[graph.vertices()];
            ShortLists lists = new ShortLists(cover);
            Arrays.fill(lists.length, ShortLists.NOT_YET);
            maker = new BidMaker(cover, price, held, lists);
        }

        long valueAt(int level) {
            return (BidMaker.isOwnSeat(maker.arc) ? 0 : cover.weight[maker.arc]) - (long) level;
        }

        /** What each seat is worth that the bidder does not hold, its own among them. */
        long[] valuesBestFirst(int bidder) {
            List<Long> values = new ArrayList<>();
            values.add((long) -price[bidder]);
            for (int arc = cover.graph.rowStart(bidder); arc < cover.graph.rowStart(bidder + 1); arc++) {
                if (!held.get(arc)) {
                    values.add((long) cover.weight[arc] - price[cover.neighbour[arc]]);
                }
            }
            values.sort(Comparator.reverseOrder());
            return values.stream().mapToLong(Long::longValue).toArray();
        }

        void holdOrLetGo(int bidder, SplittableRandom random) {
            if (holding[bidder] + 1 < cover.capacity[bidder] && !BidMaker.isOwnSeat(maker.arc)) {
                held.set(maker.arc);
                holding[bidder]++;
            } else if (random.nextInt(4) == 0) {
                for (int arc = cover.graph.rowStart(bidder); arc < cover.graph.rowStart(bidder + 1); arc++) {
                    held.clear(arc);
                }
                holding[bidder] = 0;
            }
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(40, 1_200);
    }
}
