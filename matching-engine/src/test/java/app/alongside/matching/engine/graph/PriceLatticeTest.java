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
        long[] price = new long[1_000];
        Arrays.setAll(price, vertex -> vertex);
        long[] before = price.clone();

        assertThat(new PriceLattice(path(1_000, 1_000), price, 50).snap()).isFalse();
        assertThat(price).containsExactly(before);
    }

    @Example
    void pricesOnBothSidesOfAMultipleStayTogether() {
        Graph pair = Graph.builder(2).edge(0, 1, 1_000_000).build();
        long[] price = {1_999_997, 2_000_004};

        assertThat(new PriceLattice(pair, price, 11).snap()).isTrue();
        assertThat(price[0]).isEqualTo(price[1]);
    }

    /** Whatever an auction adds within its last step is taken off again, and how prices stand to each other stays. */
    @Property(tries = 300)
    void pricesWithinAStepOfMultiplesKeepTheirDistances(
            @ForAll @IntRange(min = 16, max = 100_000) int unit,
            @ForAll @IntRange(min = 2, max = 300) int vertices,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int offset = random.nextInt(unit);
        long[] multiple = random.longs(vertices, 0, 20).toArray();
        long[] price = Arrays.stream(multiple)
                .map(times -> times * unit + offset + random.nextInt(unit / 16))
                .toArray();

        assertThat(new PriceLattice(path(vertices, unit), price, unit / 16).snap())
                .isTrue();
        for (int vertex = 0; vertex < vertices; vertex++) {
            assertThat(price[vertex]).isNotNegative();
            assertThat(price[vertex] % unit).isZero();
            assertThat(price[vertex] - price[0]).isEqualTo((multiple[vertex] - multiple[0]) * unit);
        }
    }

    @Example
    void theUnitIsWhatAllWeightsHaveInCommonAndAtLeastSixteenSteps() {
        Graph graph = Graph.builder(5)
                .edge(0, 1, 6 * 160)
                .edge(1, 2, 0)
                .edge(2, 3, 10 * 160)
                .edge(0, 3, 15 * 160)
                .build();
        long[] price = {160, 325, 0, 481, 77};

        assertThat(new PriceLattice(graph, price.clone(), 11).snap()).isFalse();
        assertThat(new PriceLattice(graph, price, 10).snap()).isTrue();
        assertThat(price).as("who stands alone is left alone").endsWith(77);
        assertThat(new long[] {price[0] - price[2], price[1] - price[2], price[3] - price[2]})
                .containsExactly(160, 320, 480);
    }

    /** Eight in each stretch, but fewer in one: of 128 people, two may be cut off, and three may not. */
    @Example
    void oneInSixtyFourMayBeCutOff() {
        assertThat(new PriceLattice(path(128, 1_600), inStretches(2), 100).snap())
                .isTrue();
        assertThat(new PriceLattice(path(128, 1_600), inStretches(3), 100).snap())
                .isFalse();
    }

    private static long[] inStretches(int fewest) {
        long[] price = new long[128];
        Arrays.setAll(price, vertex -> vertex < 120 ? vertex % 15 * 100L : vertex < 120 + fewest ? 1_500 : 700);
        return price;
    }

    private static Graph path(int vertices, long weight) {
        Graph.Builder graph = Graph.builder(vertices);
        for (int vertex = 1; vertex < vertices; vertex++) {
            graph.edge(vertex - 1, vertex, weight);
        }
        return graph.build();
    }

    @Example
    void aGraphWithoutWorthHasNothingToSnapTo() {
        long[] price = {5, 7};

        assertThat(new PriceLattice(Graph.builder(2).build(), price, 1).snap()).isFalse();
        Graph closed =
                Graph.builder(2).capacity(0, 0).capacity(1, 0).edge(0, 1, 1_000).build();
        assertThat(new PriceLattice(closed, price, 1).snap()).isFalse();
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
