package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CertificatesTest {
    /** Capacities 2, 1 and 1; edges 0-1 and 0-2. */
    private static final Graph FORK =
            Graph.builder(3).capacity(0, 2).edge(0, 1, 70).edge(0, 2, 30).build();

    @Example
    void theBoundIsPlacesTimesPriceAndWhatEdgesAreWorthBeyond() {
        assertThat(Certificates.bound(FORK, new long[] {0, 0, 0})).isEqualTo(100);
        assertThat(Certificates.bound(FORK, new long[] {30, 40, 0})).isEqualTo(100);
        assertThat(Certificates.bound(FORK, new long[] {20, 10, 5})).isEqualTo(2 * 20 + 10 + 5 + 40 + 5);
        assertThat(Certificates.bound(FORK, new long[] {90, 0, 0})).isEqualTo(180);
    }

    @Property(tries = 300)
    void noPricesProveLessThanTheBestIsWorth(@ForAll("graphs") Graph graph, @ForAll long seed) {
        long[] prices = new SplittableRandom(seed)
                .longs(graph.vertices(), 0, graph.largestWeight() + 1)
                .toArray();

        assertThat(Certificates.bound(graph, prices)).isGreaterThanOrEqualTo(BruteForce.bestValue(graph));
    }

    @Example
    void placesNobodyCanFillCostNothing() {
        Graph graph =
                Graph.builder(2).capacity(0, Integer.MAX_VALUE).edge(0, 1, 10).build();

        assertThat(Certificates.bound(graph, new long[] {10, 0})).isEqualTo(10);
    }

    @Example
    void refusesPricesThatAreNoneOrTooManyOrTooLarge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.bound(FORK, new long[2]))
                .withMessage("2 prices cannot price 3 vertices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.bound(FORK, new long[] {0, -7, 0}))
                .withMessage("the price -7 of vertex 1 is negative");
        assertThatThrownBy(() -> Certificates.bound(FORK, new long[] {Long.MAX_VALUE, 0, 0}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property(tries = 300)
    void aChoiceIsFeasibleWhereNobodyHasTooMany(@ForAll("graphs") Graph graph, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] chosen = IntStream.range(0, graph.edges())
                .filter(edge -> random.nextInt(3) == 0)
                .toArray();
        boolean fits = IntStream.range(0, graph.vertices())
                .allMatch(vertex -> IntStream.of(chosen)
                                .filter(edge -> graph.from(edge) == vertex || graph.to(edge) == vertex)
                                .count()
                        <= graph.capacity(vertex));

        assertThat(Certificates.isFeasible(graph, chosen)).isEqualTo(fits);
    }

    @Example
    void edgesAreChosenOnceInOrderAndExist() {
        assertThat(Certificates.isFeasible(FORK, new int[] {})).isTrue();
        assertThat(Certificates.isFeasible(FORK, new int[] {0, 1})).isTrue();
        assertThat(Certificates.isFeasible(FORK, new int[] {1, 0})).isFalse();
        assertThat(Certificates.isFeasible(FORK, new int[] {1, 1})).isFalse();
        assertThat(Certificates.isFeasible(FORK, new int[] {2})).isFalse();
        assertThat(Certificates.isFeasible(FORK, new int[] {-1})).isFalse();
        assertThat(Certificates.value(FORK, new int[] {0, 1})).isEqualTo(100);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.upTo(8, 12);
    }
}
