package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortestPathFinishTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    @Property(tries = 400)
    void afterAnAuctionNoFractionalMatchingIsWorthMore(@ForAll("graphs") Graph graph) {
        DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);

        assertFinishesBest(auction);
    }

    @Property(tries = 400)
    void norIsOneWhenAllPricesWereDisturbedAfterwards(@ForAll("graphs") Graph graph, @ForAll long seed) {
        DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);
        SplittableRandom random = new SplittableRandom(seed);
        int most = Math.max(1, auction.cover.largestWeight >> random.nextInt(8));
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            auction.seats.price[vertex] += random.nextInt(-most, most);
        }

        assertFinishesBest(auction);
    }

    @Property(tries = 400)
    void norIsOneWhenNothingWasSoldAtAll(@ForAll("graphs") Graph graph) {
        DoubleCoverAuction auction = Auctions.open(graph, OPTIONS);
        System.arraycopy(auction.cover.capacity, 0, auction.open, 0, graph.vertices());

        assertFinishesBest(auction);
    }

    @Example
    void anOddRingIsHalvesAndWorthHalfOfAllItsEdges() {
        Graph.Builder ring = Graph.builder(101);
        for (int vertex = 0; vertex < 101; vertex++) {
            ring.edge(vertex, (vertex + 1) % 101, 1_000_003);
        }
        DoubleCoverAuction auction = Auctions.sold(ring.build(), OPTIONS);

        assertFinishesBest(auction);
        assertThat(Auctions.heldWeight(auction)).isEqualTo(101 * 1_000_003L);
    }

    @Example
    void weightsBeyondWhatTheAuctionCountsAreExactAgain() {
        SplittableRandom random = new SplittableRandom(4);
        Graph.Builder graph = Graph.builder(40);
        for (int vertex = 0; vertex < 40; vertex++) {
            graph.capacity(vertex, 1 + vertex % 3);
            for (int other = 0; other < vertex; other++) {
                graph.edge(vertex, other, Graph.LARGEST_WEIGHT - random.nextInt(1_000));
            }
        }

        assertFinishesBest(Auctions.sold(graph.build(), OPTIONS));
    }

    @Property(tries = 200)
    void stoppedOnTheWayItSaysSoAndItsPricesProveABound(@ForAll("graphs") Graph graph, @ForAll long seed) {
        DoubleCoverAuction auction = Auctions.open(graph, OPTIONS);
        System.arraycopy(auction.cover.capacity, 0, auction.open, 0, graph.vertices());
        AtomicInteger looks = new AtomicInteger(new SplittableRandom(seed).nextInt(12));
        ShortestPathFinish finish = new ShortestPathFinish(auction, new Workers(1));

        boolean finished =
                finish.finish(new Run(OPTIONS.withCancellation(() -> looks.getAndDecrement() <= 0), graph.vertices()));

        assertThat(finished).isEqualTo(wishesOpen(auction) == 0);
        assertThat(bound(graph, finish)).isGreaterThanOrEqualTo(Auctions.heldWeight(auction));
        Auctions.assertHeldAreSeated(auction);
    }

    @Example
    void stoppedAtOnceItFillsNoWish() {
        DoubleCoverAuction auction = Auctions.open(RandomGraphs.graph(20, 60, 2, 100, 1), OPTIONS);
        System.arraycopy(auction.cover.capacity, 0, auction.open, 0, 20);

        assertThat(new ShortestPathFinish(auction, new Workers(1))
                        .finish(new Run(OPTIONS.withCancellation(() -> true), 20)))
                .isFalse();
        assertThat(auction.open).isEqualTo(auction.cover.capacity);
    }

    /** Everybody sits somewhere, and prices prove that no other way to sit, whole or by halves, is worth more. */
    private static void assertFinishesBest(DoubleCoverAuction auction) {
        Graph graph = auction.cover.graph;
        ShortestPathFinish finish = new ShortestPathFinish(auction, new Workers(1));

        assertThat(finish.finish(new Run(OPTIONS, graph.vertices()))).isTrue();

        assertThat(wishesOpen(auction)).isZero();
        assertThat(auction.seats.taken).isEqualTo(auction.cover.capacity);
        Auctions.assertHeldAreSeated(auction);
        assertThat(bound(graph, finish)).isEqualTo(Auctions.heldWeight(auction));
    }

    private static long bound(Graph graph, ShortestPathFinish finish) {
        return new Proof(finish.twicePrices(), List.of()).twiceBound(graph);
    }

    private static long wishesOpen(DoubleCoverAuction auction) {
        return Arrays.stream(auction.open).sum();
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(20, 60);
    }
}
