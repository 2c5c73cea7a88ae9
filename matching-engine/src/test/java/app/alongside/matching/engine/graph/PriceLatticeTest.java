package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PriceLatticeTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    /** An auction's last step leaves many wanting to change for next to nothing; at multiples of the weights' unit nobody does. */
    @Property(tries = 60)
    void nobodyWantsToChangeAtMultiplesOfTheUnit(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 3) int kinds) {
        DoubleCoverAuction auction = Auctions.sold(coarse(800, kinds, 300_000, seed), OPTIONS);
        long[] price = prices(auction);
        int before = wantingToChange(auction, price);

        boolean snapped = new PriceLattice(auction.cover.graph, price, auction.finest + 1).snap();

        assertThat(snapped).isTrue();
        assertThat(before).isPositive();
        assertThat(wantingToChange(auction, price)).isLessThanOrEqualTo(before / 20);
        Graph graph = auction.cover.graph;
        assertThat(IntStream.range(0, price.length)
                        .filter(vertex -> graph.usableCapacity(vertex) > 0)
                        .mapToLong(vertex -> price[vertex] % unit(graph)))
                .containsOnly(0L);
    }

    /** The negative control: weights of six places have no unit to speak of, and prices stay as they are. */
    @Example
    void fineWeightsLeaveThePricesAlone() {
        SplittableRandom random = new SplittableRandom(3);
        Graph.Builder graph = Graph.builder(100);
        for (int vertex = 1; vertex < 100; vertex++) {
            graph.edge(random.nextInt(vertex), vertex, random.nextLong(1, 1_000_000));
        }
        long[] price = random.longs(100, 0, 1_000_000).toArray();
        long[] before = price.clone();

        assertThat(new PriceLattice(graph.build(), price, 11).snap()).isFalse();
        assertThat(price).containsExactly(before);
    }

    /** Prices all over the place are no auction's: wherever one cuts, somebody is cut off. */
    @Example
    void pricesInEveryStretchAreLeftAlone() {
        Graph.Builder graph = Graph.builder(1_000);
        for (int vertex = 1; vertex < 1_000; vertex++) {
            graph.edge(vertex - 1, vertex, 1_000);
        }
        long[] price = new long[1_000];
        Arrays.setAll(price, vertex -> vertex);
        long[] before = price.clone();

        assertThat(new PriceLattice(graph.build(), price, 50).snap()).isFalse();
        assertThat(price).containsExactly(before);
    }

    @Example
    void pricesOnBothSidesOfAMultipleStayTogether() {
        Graph pair = Graph.builder(2).edge(0, 1, 1_000_000).build();
        long[] price = {1_999_997, 2_000_004};

        assertThat(new PriceLattice(pair, price, 11).snap()).isTrue();
        assertThat(price[0]).isEqualTo(price[1]);
    }

    @Example
    void aGraphWithoutWorthHasNothingToSnapTo() {
        long[] price = {5, 7};

        assertThat(new PriceLattice(Graph.builder(2).build(), price, 1).snap()).isFalse();
        assertThat(new PriceLattice(Graph.builder(2).edge(0, 1, 0).build(), price, 1).snap())
                .isFalse();
        assertThat(price).containsExactly(5, 7);
    }

    private static Graph coarse(int vertices, int kinds, long unit, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder graph = Graph.builder(vertices);
        for (int vertex = 1; vertex < vertices; vertex++) {
            for (int other = vertex - 1; other >= Math.max(0, vertex - 30); other--) {
                if (random.nextInt(6) == 0) {
                    graph.edge(other, vertex, unit * random.nextInt(1, kinds + 1));
                }
            }
        }
        return graph.build();
    }

    private static long unit(Graph graph) {
        long least = Long.MAX_VALUE;
        for (int edge = 0; edge < graph.edges(); edge++) {
            least = Math.min(least, graph.weight(edge));
        }
        return least;
    }

    private static long[] prices(DoubleCoverAuction auction) {
        return Arrays.stream(auction.seats.price)
                .mapToLong(auction.cover::micro)
                .toArray();
    }

    private static int wantingToChange(DoubleCoverAuction auction, long[] price) {
        Graph graph = auction.cover.graph;
        int wanting = 0;
        for (int bidder = 0; bidder < graph.vertices(); bidder++) {
            long best = -price[bidder];
            long worst = Long.MAX_VALUE;
            for (int arc = graph.rowStart(bidder); arc < graph.rowStart(bidder + 1); arc++) {
                long value = auction.cover.microWeight(arc) - price[auction.cover.neighbour[arc]];
                best = auction.held.get(arc) ? best : Math.max(best, value);
                worst = auction.held.get(arc) ? Math.min(worst, value) : worst;
            }
            wanting += worst < best ? 1 : 0;
        }
        return wanting;
    }
}
