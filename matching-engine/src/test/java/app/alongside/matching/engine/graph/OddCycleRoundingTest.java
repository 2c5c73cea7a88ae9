package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OddCycleRoundingTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    /** Half edges that hang together and are odd in number cost their cheapest vertex one place; nothing else is lost. */
    @Property(tries = 600)
    void losesTheLowestPriceOfEachOddTrailAndNothingElse(@ForAll("graphs") Graph graph) {
        DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);
        ShortestPathFinish finish = new ShortestPathFinish(auction, new Workers(1));
        finish.finish(new Run(OPTIONS, graph.vertices()));
        long[] twicePrice = finish.twicePrices();

        int[] chosen = chosen(graph, OddCycleRounding.round(auction.cover, auction.held, twicePrice));

        assertThat(Certificates.isFeasible(graph, chosen)).isTrue();
        assertThat(new Proof(twicePrice, List.of()).twiceBound(graph) - 2 * Certificates.value(graph, chosen))
                .isEqualTo(lowestPricesOfOddTrails(graph, auction, twicePrice));
    }

    @Property(tries = 100)
    void ofAnEvenRingItTakesTheHeavierHalf(@ForAll @IntRange(min = 2, max = 40) int half, @ForAll long seed) {
        Graph ring = RandomGraphs.ring(2 * half, seed);
        long even = IntStream.range(0, half)
                .mapToLong(step -> ring.weight(2 * step))
                .sum();
        long odd = IntStream.range(0, half)
                .mapToLong(step -> ring.weight(2 * step + 1))
                .sum();

        int[] chosen = chosen(
                ring,
                OddCycleRounding.round(new DoubleCover(ring, new Workers(1)), heldAround(ring), new long[2 * half]));

        assertThat(Certificates.isFeasible(ring, chosen)).isTrue();
        assertThat(chosen).hasSize(half);
        assertThat(Certificates.value(ring, chosen)).isEqualTo(Math.max(even, odd));
    }

    @Property(tries = 100)
    void inAnOddRingTheCheapestStaysAlone(@ForAll @IntRange(min = 1, max = 40) int half, @ForAll long seed) {
        Graph ring = RandomGraphs.ring(2 * half + 1, seed);
        long[] prices = new SplittableRandom(seed).longs(2 * half + 1, 0, 1_000).toArray();

        int[] chosen =
                chosen(ring, OddCycleRounding.round(new DoubleCover(ring, new Workers(1)), heldAround(ring), prices));

        assertThat(Certificates.isFeasible(ring, chosen)).isTrue();
        assertThat(chosen).hasSize(half);
        int alone = IntStream.range(0, ring.vertices())
                .filter(vertex ->
                        Arrays.stream(chosen).noneMatch(edge -> ring.from(edge) == vertex || ring.to(edge) == vertex))
                .findFirst()
                .orElseThrow();
        assertThat(prices[alone]).isEqualTo(Arrays.stream(prices).min().orElseThrow());
    }

    /** Two odd rings through one vertex of two places are one even trail. */
    @Example
    void twoTrianglesThroughOneVertexLoseNothing() {
        Graph graph = Graph.builder(5)
                .capacity(0, 2)
                .edge(0, 1, 10)
                .edge(1, 2, 10)
                .edge(2, 0, 10)
                .edge(0, 3, 10)
                .edge(3, 4, 10)
                .edge(4, 0, 10)
                .build();

        int[] chosen = chosen(
                graph, OddCycleRounding.round(new DoubleCover(graph, new Workers(1)), heldAround(graph), new long[5]));

        assertThat(Certificates.isFeasible(graph, chosen)).isTrue();
        assertThat(chosen).hasSize(3);
    }

    @Example
    void whatNobodyHoldsIsNotChosen() {
        Graph ring = RandomGraphs.ring(6, 1);

        assertThat(chosen(
                        ring, OddCycleRounding.round(new DoubleCover(ring, new Workers(1)), new Bits(12), new long[6])))
                .isEmpty();
    }

    /** Each edge held by the end it starts from. */
    private static Bits heldAround(Graph graph) {
        Bits held = new Bits(2 * graph.edges());
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            for (int arc = graph.rowStart(vertex); arc < graph.rowStart(vertex + 1); arc++) {
                if (graph.from(graph.edgeAt(arc)) == vertex) {
                    held.set(arc);
                }
            }
        }
        return held;
    }

    private static int[] chosen(Graph graph, Bits bits) {
        return IntStream.range(0, graph.edges()).filter(bits::get).toArray();
    }

    private static long lowestPricesOfOddTrails(Graph graph, DoubleCoverAuction auction, long[] twicePrice) {
        int[] holders = new int[graph.edges()];
        for (int arc = 0; arc < 2 * graph.edges(); arc++) {
            holders[graph.edgeAt(arc)] += auction.held.get(arc) ? 1 : 0;
        }
        Graph.Builder halves = Graph.builder(graph.vertices());
        for (int edge = 0; edge < holders.length; edge++) {
            if (holders[edge] == 1) {
                halves.edge(graph.from(edge), graph.to(edge), 0);
            }
        }
        Graph trails = halves.build();
        Components components = new Components(trails);
        long lost = 0;
        for (int trail = 0; trail < components.count(); trail++) {
            int[] members =
                    Arrays.copyOfRange(components.members, components.start(trail), components.start(trail + 1));
            int arcs = Arrays.stream(members).map(trails::degree).sum();
            if (arcs % 4 == 2) {
                lost += Arrays.stream(members)
                        .mapToLong(vertex -> twicePrice[vertex])
                        .min()
                        .orElseThrow();
            }
        }
        return lost;
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(24, 70);
    }
}
