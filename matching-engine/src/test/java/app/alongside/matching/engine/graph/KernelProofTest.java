package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The exact search without the prices that usually bring it close: it has to find everything itself, and breaks up many a blossom
 * on the way.
 */
class KernelProofTest {
    private static final int ROOM = 10_000_000;

    @Property(tries = 600)
    void fromNothingTheSearchFindsWhatTryingEverythingFinds(@ForAll("smallGraphs") Graph graph, @ForAll long seed) {
        Bits chosen = new Bits(graph.edges());
        PlaceGadget.Start start = new PlaceGadget.Start(graph, chosen, roughPrices(graph, seed));
        PlaceGadget gadget = PlaceGadget.within(Long.MAX_VALUE, start);

        assertThat(new BlossomSearch(gadget.graph(), gadget.dual(), gadget.mate()).run(run(graph)))
                .isTrue();
        gadget.choose(chosen);

        assertThat(value(graph, chosen)).isEqualTo(BruteForce.bestValue(graph));
    }

    @Property(tries = 400)
    void withOnePlaceEachItProvesWhatItFindsFromAnyPrices(@ForAll("graphsOfOnePlace") Graph graph, @ForAll long seed) {
        KernelProof.Proven proven = Objects.requireNonNull(
                kernel(graph, seed, ROOM).prove(16 * graph.largestWeight() + 64, run(graph)),
                "everything is within reach");

        assertThat(proven.proof().twiceBound(graph)).isEqualTo(2 * value(graph, proven.chosen()));
    }

    @Property(tries = 25)
    void blossomsOfManyLayersComeApartAndItStillProvesWhatItFinds(@ForAll long seed) {
        Graph graph = RandomGraphs.graph(401, 1_200, 1, 40, seed);

        KernelProof.Proven proven = Objects.requireNonNull(
                kernel(graph, seed, ROOM).prove(16 * graph.largestWeight() + 64, run(graph)),
                "everything is within reach");

        assertThat(proven.proof().twiceBound(graph)).isEqualTo(2 * value(graph, proven.chosen()));
    }

    @Property(tries = 200)
    void theGadgetKnowsItsArcsBeforeItIsBuilt(@ForAll("smallGraphs") Graph graph, @ForAll long seed) {
        long[] prices = roughPrices(graph, seed);
        long reach = new SplittableRandom(seed).nextLong(2 * graph.largestWeight() + 20);
        PlaceGadget gadget = PlaceGadget.within(reach, new PlaceGadget.Start(graph, new Bits(graph.edges()), prices));

        assertThat(gadget.graph().target()).hasSize((int) gadget.arcs());
    }

    @Example
    void doesNotTryWhatWouldBecomeTooLarge() {
        Graph graph = RandomGraphs.graph(30, 200, 3, 100, 1);

        assertThat(kernel(graph, 1, 10).prove(1_000, run(graph))).isNull();
    }

    private static KernelProof kernel(Graph graph, long seed, int mostArcs) {
        return new KernelProof(graph, new Bits(graph.edges()), roughPrices(graph, seed), mostArcs);
    }

    private static Run run(Graph graph) {
        return new Run(SolveOptions.defaults(), graph.vertices());
    }

    /** Above what any edge could ask of its two ends, by more or less. */
    private static long[] roughPrices(Graph graph, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.longs(graph.vertices(), 0, 7)
                .map(more -> more + graph.largestWeight())
                .toArray();
    }

    private static long value(Graph graph, Bits chosen) {
        int[] edges = IntStream.range(0, graph.edges()).filter(chosen::get).toArray();
        assertThat(Certificates.isFeasible(graph, edges)).isTrue();
        return Certificates.value(graph, edges);
    }

    @Provide
    Arbitrary<Graph> smallGraphs() {
        return RandomGraphs.upTo(9, 14);
    }

    @Provide
    Arbitrary<Graph> graphsOfOnePlace() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 40),
                        Arbitraries.integers().between(1, 150),
                        Arbitraries.of(1, 2, 5, 1000),
                        Arbitraries.longs())
                .as((vertices, edges, weight, seed) -> RandomGraphs.graph(vertices, edges, 1, weight, seed));
    }
}
