package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleCoverAuctionTest {
    private static int[] arcs(DoubleCoverAuction auction) {
        Seats seats = auction.seats;
        return IntStream.range(0, seats.first[seats.taken.length])
                .map(seats::arc)
                .toArray();
    }

    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Property(tries = 600)
    void endsWhereNobodyCouldGainMoreThanTheFinestStep(@ForAll("graphs") Graph graph, @ForAll long seed) {
        assertNobodyCouldGain(Auctions.sold(graph, OPTIONS.withSeed(seed)));
    }

    @Property(tries = 300)
    void soItDoesFromAnyPrices(@ForAll("graphs") Graph graph, @ForAll long seed) {
        long[] prices = new SplittableRandom(seed)
                .longs(graph.vertices(), 0, 2 * graph.largestWeight() + 1)
                .toArray();
        DoubleCoverAuction auction = Auctions.open(graph, OPTIONS);

        auction.runFrom(prices);

        assertNobodyCouldGain(auction);
    }

    /** Enough of them to bid in blocks. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aCrowdBidsInBlocksAndEndsTheSameOnAnyNumberOfThreads(int threads) {
        Graph graph = RandomGraphs.graph(5_000, 12_000, 3, 1_000_000, 11);

        DoubleCoverAuction crowd = Auctions.sold(graph, OPTIONS.withThreads(threads));

        assertNobodyCouldGain(crowd);
        DoubleCoverAuction alone = Auctions.sold(graph, OPTIONS);
        assertThat(crowd.seats.price).isEqualTo(alone.seats.price);
        assertThat(arcs(crowd)).isEqualTo(arcs(alone));
    }

    @Property(tries = 200)
    void whatIsHeldFromBothEndsFitsTogether(@ForAll("graphs") Graph graph) {
        DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);
        Bits both = auction.heldFromBothEnds();
        int[] edges = IntStream.range(0, graph.edges()).filter(both::get).toArray();

        assertThat(Certificates.isFeasible(graph, edges)).isTrue();
        for (int edge = 0; edge < graph.edges(); edge++) {
            assertThat(both.get(edge)).isEqualTo(holders(auction, edge) == 2);
        }
    }

    @Example
    void whoWantsEachOtherHoldsEachOther() {
        DoubleCoverAuction auction = Auctions.sold(
                Graph.builder(4).edge(0, 1, 10).edge(1, 2, 9).edge(2, 3, 10).build(), OPTIONS);

        assertThat(auction.heldFromBothEnds().get(0)).isTrue();
        assertThat(auction.heldFromBothEnds().get(1)).isFalse();
        assertThat(auction.heldFromBothEnds().get(2)).isTrue();
    }

    @Example
    void tellsHowManyOfItsPhasesAreDone() {
        List<Double> told = new ArrayList<>();
        Auctions.sold(RandomGraphs.graph(20, 60, 2, 1_000_000, 5), OPTIONS.withProgress((phase, fraction) -> {
            assertThat(phase).isEqualTo(SolvePhase.PRICING);
            told.add(fraction);
        }));

        assertThat(told).hasSizeGreaterThan(2);
        for (int phase = 0; phase < told.size(); phase++) {
            assertThat(told.get(phase)).isEqualTo((double) phase / told.size());
        }
    }

    @Example
    void tellsThatItBeginsFromPricesToo() {
        List<SolvePhase> told = new ArrayList<>();
        Graph graph = RandomGraphs.graph(5, 8, 1, 10, 5);
        Auctions.open(graph, OPTIONS.withProgress((phase, fraction) -> told.add(phase)))
                .runFrom(new long[5]);

        assertThat(told).containsOnly(SolvePhase.PRICING);
    }

    /** Whether they bid one by one or in blocks. */
    @ParameterizedTest
    @ValueSource(ints = {3_000, 5_000})
    void stopsWhenAskedAndLeavesWishesOpen(int people) {
        AtomicInteger looks = new AtomicInteger();
        SolveOptions stopping = OPTIONS.withCancellation(() -> {
            looks.incrementAndGet();
            return true;
        });

        DoubleCoverAuction auction = Auctions.sold(RandomGraphs.graph(people, 3 * people, 1, 1_000_000, 11), stopping);

        assertThat(looks.get()).isEqualTo(1);
        assertThat(Arrays.stream(auction.open).sum()).isPositive();
        assertThat(Arrays.stream(auction.seats.taken).sum()).isLessThanOrEqualTo(4_096);
        Auctions.assertHeldAreSeated(auction);
    }

    @Example
    void asksNowAndThenOnlyWhetherToStop() {
        AtomicInteger looks = new AtomicInteger();

        Auctions.sold(RandomGraphs.graph(3_000, 9_000, 3, 1_000_000, 11), OPTIONS.withCancellation(() -> {
            looks.incrementAndGet();
            return false;
        }));

        assertThat(looks.get()).isBetween(2, 300);
    }

    private static void assertNobodyCouldGain(DoubleCoverAuction auction) {
        assertNobodyCouldGain(auction, Math.max(1, auction.cover.largestWeight / 100_000));
    }

    /** All wishes are met, all seats taken, and what each bidder holds is worth all but a step of what it does not. */
    private static void assertNobodyCouldGain(DoubleCoverAuction auction, int step) {
        DoubleCover cover = auction.cover;
        assertThat(auction.open).isEqualTo(new int[cover.capacity.length]);
        assertThat(auction.seats.taken).isEqualTo(cover.capacity);
        Auctions.assertHeldAreSeated(auction);
        long[] leastHeld = new long[cover.capacity.length];
        Arrays.fill(leastHeld, Long.MAX_VALUE);
        for (int seller = 0; seller < cover.capacity.length; seller++) {
            for (int seat = auction.seats.first[seller]; seat < auction.seats.first[seller + 1]; seat++) {
                int bidder = auction.seats.bidder(seat);
                leastHeld[bidder] = Math.min(leastHeld[bidder], worth(auction, seller, auction.seats.arc(seat)));
            }
        }
        for (int bidder = 0; bidder < cover.capacity.length; bidder++) {
            if (cover.capacity[bidder] > 0) {
                assertThat(leastHeld[bidder]).isGreaterThanOrEqualTo(best(auction, bidder) - step);
            }
        }
    }

    private static long best(DoubleCoverAuction auction, int bidder) {
        DoubleCover cover = auction.cover;
        long best = -auction.seats.price[bidder];
        for (int arc = cover.graph.rowStart(bidder); arc < cover.graph.rowStart(bidder + 1); arc++) {
            if (!auction.held.get(arc) && cover.capacity[cover.neighbour[arc]] > 0) {
                best = Math.max(best, worth(auction, cover.neighbour[arc], arc));
            }
        }
        return best;
    }

    private static long worth(DoubleCoverAuction auction, int seller, int arc) {
        return (BidMaker.isOwnSeat(arc) ? 0 : auction.cover.weight[arc]) - auction.seats.price[seller];
    }

    /** With one too many on one side, prices that are too low would rise by the finest step for ever so long. */
    @Example
    void aWarOfBidsIsGivenUpForAnAuctionFromNothing() {
        Graph.Builder equals = Graph.builder(61);
        for (int one = 0; one < 30; one++) {
            for (int other = 30; other < 61; other++) {
                equals.edge(one, other, 1_000_000);
            }
        }
        Graph graph = equals.build();
        long[] tooLow = new long[61];
        Arrays.fill(tooLow, 100_000);
        DoubleCoverAuction war = Auctions.open(graph, OPTIONS);

        war.runFrom(tooLow);

        Auctions.assertHeldAreSeated(war);
        DoubleCoverAuction fromNothing = Auctions.sold(graph, OPTIONS);
        assertThat(war.seats.price).containsExactly(fromNothing.seats.price);
        assertThat(Auctions.heldWeight(war)).isEqualTo(Auctions.heldWeight(fromNothing));
    }

    private static int holders(DoubleCoverAuction auction, int edge) {
        int holders = 0;
        for (int arc = 0; arc < auction.cover.neighbour.length; arc++) {
            if (auction.cover.graph.edgeAt(arc) == edge && auction.held.get(arc)) {
                holders++;
            }
        }
        return holders;
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(20, 60);
    }
}
