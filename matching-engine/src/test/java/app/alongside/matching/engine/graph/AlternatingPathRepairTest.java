package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Repair of whatever was chosen, beside every other choice; what it does step by step is in {@link RepairCasesTest}. */
class AlternatingPathRepairTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);

    /** Without odd circuits, and with right prices, a shortest path is always there to find. */
    @Property(tries = 500)
    void betweenTwoSidesItWinsBackEverything(@ForAll("twoSided") Graph graph, @ForAll long seed) {
        long[] twicePrice = rightPrices(graph);
        Bits chosen = someOfTheTight(graph, twicePrice, new SplittableRandom(seed));

        new AlternatingPathRepair(graph, chosen, twicePrice).winBackValue(run(graph));

        assertThat(Certificates.value(graph, ChosenEdges.of(graph, chosen))).isEqualTo(BruteForce.bestValue(graph));
    }

    @Property(tries = 500)
    void betweenTwoSidesAsManyPeopleFindAPartnerAsCan(@ForAll("twoSided") Graph graph, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bits chosen = anythingThatFits(graph, random);

        new AlternatingPathRepair(graph, chosen, rightPrices(graph)).coverPeople(run(graph));

        assertThat(people(graph, ChosenEdges.of(graph, chosen))).isEqualTo(new MostPeople(graph).from(0));
    }

    @Property(tries = 300)
    void betweenTwoSidesNobodyIsLeftWhoCouldHaveAPartnerForNothing(@ForAll("twoSided") Graph graph, @ForAll long seed) {
        long[] twicePrice = rightPrices(graph);
        Bits chosen = someOfTheTight(graph, twicePrice, new SplittableRandom(seed));
        new AlternatingPathRepair(graph, chosen, twicePrice).winBackValue(run(graph));

        new AlternatingPathRepair(graph, chosen, twicePrice).coverPeopleForNothing(run(graph));

        int[] edges = ChosenEdges.of(graph, chosen);
        assertThat(Certificates.value(graph, edges)).isEqualTo(BruteForce.bestValue(graph));
        assertThat(BruteForce.bestServesMoreThan(graph, edges)).isFalse();
    }

    @Property(tries = 300)
    void whateverThePricesNobodyPaysForAPartnerForNothing(@ForAll("graphs") Graph graph, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bits chosen = anythingThatFits(graph, random);
        int[] before = ChosenEdges.of(graph, chosen);
        long[] even = Arrays.stream(anyPrices(graph, random))
                .map(price -> price / 2 * 2)
                .toArray();

        new AlternatingPathRepair(graph, chosen, even).coverPeopleForNothing(run(graph));

        int[] after = ChosenEdges.of(graph, chosen);
        long gain = Certificates.value(graph, after) - Certificates.value(graph, before);
        assertThat(gain).isNotNegative();
        assertThat(gain > 0 || people(graph, after) >= people(graph, before)).isTrue();
    }

    @Property(tries = 500)
    void whateverThePricesItNeverLosesValue(@ForAll("graphs") Graph graph, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bits chosen = anythingThatFits(graph, random);
        long before = Certificates.value(graph, ChosenEdges.of(graph, chosen));

        new AlternatingPathRepair(graph, chosen, anyPrices(graph, random)).winBackValue(run(graph));

        assertThat(Certificates.value(graph, ChosenEdges.of(graph, chosen))).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 500)
    void whateverThePricesNoFewerPeopleHaveAPartner(@ForAll("graphs") Graph graph, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bits chosen = anythingThatFits(graph, random);
        int before = people(graph, ChosenEdges.of(graph, chosen));

        new AlternatingPathRepair(graph, chosen, anyPrices(graph, random)).coverPeople(run(graph));

        assertThat(people(graph, ChosenEdges.of(graph, chosen))).isGreaterThanOrEqualTo(before);
    }

    private static Run run(Graph graph) {
        return new Run(OPTIONS, graph.vertices());
    }

    private static long[] rightPrices(Graph graph) {
        ShortestPathFinish finish = new ShortestPathFinish(Auctions.sold(graph, OPTIONS), new Workers(1));
        finish.finish(run(graph));
        return finish.twicePrices();
    }

    private static long[] anyPrices(Graph graph, SplittableRandom random) {
        return random.longs(graph.vertices(), 0, 2 * graph.largestWeight() + 1).toArray();
    }

    /** Every edge worth more than its ends ask, and by chance some that are worth just that. */
    private static Bits someOfTheTight(Graph graph, long[] twicePrice, SplittableRandom random) {
        int[] left = IntStream.range(0, graph.vertices()).map(graph::capacity).toArray();
        Bits chosen = new Bits(graph.edges());
        for (int pass = 0; pass < 2; pass++) {
            for (int edge = 0; edge < graph.edges(); edge++) {
                long slack = twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
                if (pass == 0 ? slack < 0 : slack == 0 && random.nextBoolean()) {
                    chooseIfItFits(graph, chosen, left, edge);
                }
            }
        }
        return chosen;
    }

    private static Bits anythingThatFits(Graph graph, SplittableRandom random) {
        int[] left = IntStream.range(0, graph.vertices()).map(graph::capacity).toArray();
        Bits chosen = new Bits(graph.edges());
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (random.nextBoolean()) {
                chooseIfItFits(graph, chosen, left, edge);
            }
        }
        return chosen;
    }

    private static void chooseIfItFits(Graph graph, Bits chosen, int[] left, int edge) {
        if (left[graph.from(edge)] > 0 && left[graph.to(edge)] > 0) {
            left[graph.from(edge)]--;
            left[graph.to(edge)]--;
            chosen.set(edge);
        }
    }

    private static int people(Graph graph, int[] edges) {
        return Measures.of(graph, edges).matchedPeople();
    }

    /** How many people can have a partner at once, by trying every choice of edges. */
    private static final class MostPeople {
        private final Graph graph;
        private final int[] partners;

        MostPeople(Graph graph) {
            this.graph = graph;
            this.partners = new int[graph.vertices()];
        }

        int from(int edge) {
            if (edge == graph.edges()) {
                return (int) IntStream.of(partners).filter(count -> count > 0).count();
            }
            int most = from(edge + 1);
            int one = graph.from(edge);
            int other = graph.to(edge);
            if (partners[one] < graph.capacity(one) && partners[other] < graph.capacity(other)) {
                partners[one]++;
                partners[other]++;
                most = Math.max(most, from(edge + 1));
                partners[one]--;
                partners[other]--;
            }
            return most;
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(14, 40);
    }

    @Provide
    Arbitrary<Graph> twoSided() {
        return RandomGraphs.twoSided();
    }
}
