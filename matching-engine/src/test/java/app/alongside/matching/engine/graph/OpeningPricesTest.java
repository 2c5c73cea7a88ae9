package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningPricesTest {
    private static final int WEIGHT = 1_000_000;

    @Test
    void twoAloneShareWhatTheyAreWorth() {
        Graph graph = Graph.builder(2).edge(0, 1, WEIGHT).build();

        assertThat(prices(graph, 1)).containsExactly(WEIGHT / 2, WEIGHT / 2);
    }

    /** Both in want of the one in the middle hope for half; at such prices the middle keeps half of the second best. */
    @Test
    void whomTwoWantCostsMoreThanTheyDo() {
        Graph graph =
                Graph.builder(3).edge(0, 1, WEIGHT).edge(1, 2, WEIGHT * 6 / 10).build();

        assertThat(prices(graph, 1)).containsExactly(500_000, 500_000, 200_000);
    }

    @Test
    void whoHasMorePlacesThanNeighboursCostsNothing() {
        Graph graph = Graph.builder(4)
                .capacity(1, 3)
                .capacity(3, 0)
                .edge(0, 1, WEIGHT)
                .edge(1, 2, WEIGHT)
                .build();

        assertThat(prices(graph, 1)[3]).isZero();
        assertThat(prices(graph, 1)[1]).isBetween(0, WEIGHT / 2);
    }

    @Test
    void aHubOfManyPlacesOpensAtNothing() {
        Graph.Builder hub = Graph.builder(11).capacity(0, 9);
        IntStream.rangeClosed(1, 10).forEach(leaf -> hub.edge(0, leaf, WEIGHT));

        int[] prices = prices(hub.build(), 1);

        assertThat(prices[0]).isZero();
        assertThat(prices[1]).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theyAreNearerToThePricesOfASolutionThanNothingIs(long seed) {
        Graph graph = RandomGraphs.graph(2_000, 20_000, 3, WEIGHT, seed);

        int[] guessed = prices(graph, 1);
        long[] solved = Solver.solve(graph, SolveOptions.defaults()).prices();

        long off = IntStream.range(0, guessed.length)
                .mapToLong(vertex -> Math.abs(guessed[vertex] - solved[vertex]))
                .sum();
        assertThat(off).isLessThan(Arrays.stream(solved).sum() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGuessesTheSame(int threads) {
        Graph graph = RandomGraphs.graph(3_000, 20_000, 3, WEIGHT, 7);

        assertThat(prices(graph, threads)).containsExactly(prices(graph, 1));
    }

    private static int[] prices(Graph graph, int threads) {
        try (Workers workers = new Workers(threads)) {
            return OpeningPrices.of(new DoubleCover(graph, workers), workers);
        }
    }
}
