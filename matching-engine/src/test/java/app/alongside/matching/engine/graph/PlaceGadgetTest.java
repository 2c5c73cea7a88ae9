package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The gadget, what its duals mean, and the proof by ever larger kernels, each begun as the solver begins them: from a rounded auction. */
class PlaceGadgetTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);
    private static final int ROOM = 10_000_000;

    @Property(tries = 500)
    void itsStartMeansTheMatchingAndPricesItWasMadeOf(@ForAll("graphs") Graph graph, @ForAll long seed) {
        PlaceGadget.Start start = rounded(graph);
        long reach = new SplittableRandom(seed).nextLong(2 * graph.largestWeight() + 2);
        PlaceGadget gadget = PlaceGadget.within(reach, start);
        WeightedGraph arcs = gadget.graph();
        boolean[] seen = new boolean[arcs.nodes()];
        for (int node = 0; node < arcs.nodes(); node++) {
            assertThat(gadget.dual()[node]).isNotNegative();
            for (int arc = arcs.rowStart()[node]; arc < arcs.rowStart()[node + 1]; arc++) {
                long slack = gadget.dual()[node] + gadget.dual()[arcs.target()[arc]] - arcs.weight()[arc];
                boolean matched = gadget.mate()[node] == arcs.target()[arc];
                assertThat(slack).isGreaterThanOrEqualTo(0);
                assertThat(matched && slack > 0).as("a loose pair").isFalse();
                seen[node] |= matched;
            }
            assertThat(seen[node]).isEqualTo(gadget.mate()[node] != Blossoms.NONE);
        }
        int places = IntStream.range(0, graph.vertices()).map(gadget::places).sum();
        assertThat(Arrays.stream(gadget.mate()).skip(places))
                .as("an end of an edge")
                .doesNotContain(Blossoms.NONE);
        Bits means = start.chosen().copy();
        gadget.choose(means);

        assertThat(gadget.arcs()).isEqualTo(arcs.target().length);
        assertThat(edges(graph, means)).containsExactly(edges(graph, start.chosen()));
    }

    @Property(tries = 500)
    void edgesBeyondItsReachStayAsTheyAre(@ForAll("graphs") Graph graph, @ForAll long seed) {
        PlaceGadget.Start start = rounded(graph);
        long reach = new SplittableRandom(seed).nextLong(graph.largestWeight() + 1);
        PlaceGadget gadget = PlaceGadget.within(reach, start);
        new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate()).run(run(graph));
        Bits chosen = start.chosen().copy();
        gadget.choose(chosen);

        assertThat(Certificates.isFeasible(graph, edges(graph, chosen))).isTrue();
        for (int edge = 0; edge < graph.edges(); edge++) {
            assertThat(gadget.isNear(edge)).isEqualTo(Math.abs(slack(graph, start.twicePrice(), edge)) <= reach);
            assertThat(chosen.get(edge))
                    .isEqualTo(
                            gadget.isNear(edge)
                                    ? chosen.get(edge)
                                    : start.chosen().get(edge));
        }
    }

    /** However short the first reach: where it does not do, a longer one is tried. */
    @Property(tries = 600)
    void howeverShortTheFirstReachTheBestIsProven(@ForAll("smallGraphs") Graph graph, @ForAll long seed) {
        long gap = new SplittableRandom(seed).nextInt(3) * graph.largestWeight() / 4;
        KernelProof.Proven proven = proven(graph, gap);

        assertThat(Certificates.value(graph, edges(graph, proven.chosen()))).isEqualTo(BruteForce.bestValue(graph));
        assertProven(graph, proven);
    }

    @Property(tries = 300)
    void peopleOfSeveralPlacesAreProvenByPricesAndOddSets(@ForAll("crowds") Graph graph) {
        assertProven(graph, proven(graph, 0));
    }

    /** Five with three places each have fifteen in all: one stays empty, which prices alone cannot say. */
    @Example
    void aCliqueOfPeopleWithThreePlacesNeedsAnOddSetOfAllOfThem() {
        Graph graph = clique(5, 3);
        KernelProof.Proven proven = proven(graph, 0);

        assertThat(Certificates.value(graph, edges(graph, proven.chosen()))).isEqualTo(70);
        assertProven(graph, proven);
        assertThat(proven.proof().oddSets())
                .singleElement()
                .satisfies(set -> assertThat(set.ownMembers()).containsExactly(0, 1, 2, 3, 4));
    }

    /** An edge that one place at most could take cannot be taken twice: it needs no nodes of its own. */
    @Example
    void whoHasOnePlaceIsJoinedToPlacesDirectly() {
        Graph path = Graph.builder(4)
                .capacity(1, 2)
                .capacity(2, 2)
                .edge(0, 1, 10)
                .edge(1, 2, 10)
                .edge(2, 3, 10)
                .build();
        PlaceGadget gadget = PlaceGadget.within(Long.MAX_VALUE, rounded(path));

        assertThat(gadget.arcs()).isEqualTo(2 * (2 + (2 + 2 + 1) + 2));
        assertThat(gadget.dual()).hasSize(6 + 2);
    }

    /** By how much prices exceed the rounded matching is a first reach that nearly always does, so that kernels stay small. */
    @Example
    void theGapItselfIsNearlyAlwaysReachEnough() {
        int gaps = 0;
        int proven = 0;
        for (int seed = 0; seed < 400; seed++) {
            Graph graph = RandomGraphs.graph(12, 60, 3, 1_000, seed);
            PlaceGadget.Start start = rounded(graph);
            long bound = new Proof(start.twicePrice(), List.of()).twiceBound(graph);
            long gap = bound - 2 * Certificates.value(graph, edges(graph, start.chosen()));
            if (gap > 0) {
                gaps++;
                PlaceGadget gadget = PlaceGadget.within(gap, start);
                BlossomSearch search = new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate());
                search.run(run(graph));
                Bits chosen = start.chosen().copy();
                gadget.choose(chosen);
                Proof proof = new GadgetDuals(gadget, search.blossoms(), chosen).proof();
                proven += proof.twiceBound(graph) == 2 * Certificates.value(graph, edges(graph, chosen)) ? 1 : 0;
            }
        }

        assertThat(gaps).isGreaterThan(40);
        assertThat(proven).isGreaterThanOrEqualTo(gaps * 9 / 10);
    }

    @Example
    void itIsTriedAsLongAsItHasRoomAndNobodyStopsIt() {
        Graph triangle =
                Graph.builder(3).edge(0, 1, 10).edge(1, 2, 10).edge(0, 2, 10).build();
        PlaceGadget.Start start = rounded(triangle);

        assertThat(kernel(start, 6).prove(10, run(triangle))).isNotNull();
        assertThat(kernel(start, 5).prove(10, run(triangle))).isNull();
        assertThat(kernel(start, 6).prove(10, new Run(OPTIONS.withCancellation(() -> true), 3)))
                .isNull();
    }

    /** All but one are matched; from that one a single tree grows over everybody, in many thousand steps. */
    @Example
    void aTreeThatGrowsLongCanBeStoppedOnTheWay() {
        Graph clique = clique(301, 1);
        Bits pairs = new Bits(clique.edges());
        for (int vertex = 0; vertex < 300; vertex += 2) {
            pairs.set(clique.findEdge(vertex, vertex + 1));
        }
        long[] prices = new long[301];
        Arrays.fill(prices, 10);
        AtomicInteger asked = new AtomicInteger();
        PlaceGadget gadget = PlaceGadget.within(0, new PlaceGadget.Start(clique, pairs, prices));
        BlossomSearch search = new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate());

        assertThat(search.run(new Run(OPTIONS.withCancellation(() -> asked.incrementAndGet() > 1), 301)))
                .isFalse();
        assertThat(asked.get()).isEqualTo(2);
    }

    private static Graph clique(int size, int capacity) {
        Graph.Builder clique = Graph.builder(size);
        for (int vertex = 0; vertex < size; vertex++) {
            clique.capacity(vertex, capacity);
            for (int other = 0; other < vertex; other++) {
                clique.edge(vertex, other, 10);
            }
        }
        return clique.build();
    }

    private static void assertProven(Graph graph, KernelProof.Proven proven) {
        int[] chosen = edges(graph, proven.chosen());
        assertThat(Certificates.isFeasible(graph, chosen)).isTrue();
        assertThat(proven.proof().twiceBound(graph)).isEqualTo(2 * Certificates.value(graph, chosen));
    }

    private static KernelProof.Proven proven(Graph graph, long gap) {
        return Objects.requireNonNull(
                kernel(rounded(graph), ROOM).prove(gap, run(graph)), "there is room and nobody stops it");
    }

    private static KernelProof kernel(PlaceGadget.Start start, int mostArcs) {
        return new KernelProof(start.graph(), start.chosen(), start.twicePrice(), mostArcs);
    }

    private static PlaceGadget.Start rounded(Graph graph) {
        DoubleCoverAuction auction = Auctions.sold(graph, OPTIONS);
        ShortestPathFinish finish = new ShortestPathFinish(auction, new Workers(1));
        finish.finish(run(graph));
        long[] twicePrice = finish.twicePrices();
        return new PlaceGadget.Start(
                graph, OddCycleRounding.round(auction.cover, auction.held, twicePrice), twicePrice);
    }

    private static Run run(Graph graph) {
        return new Run(OPTIONS, graph.vertices());
    }

    private static long slack(Graph graph, long[] twicePrice, int edge) {
        return twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
    }

    private static int[] edges(Graph graph, Bits chosen) {
        return IntStream.range(0, graph.edges()).filter(chosen::get).toArray();
    }

    @Provide
    Arbitrary<Graph> smallGraphs() {
        return RandomGraphs.upTo(9, 14);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(16, 50);
    }

    @Provide
    Arbitrary<Graph> crowds() {
        return RandomGraphs.upTo(40, 160);
    }
}
