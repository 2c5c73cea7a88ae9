package app.alongside.matching.engine.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.graph.Certificates;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LeximinTest {
    private static final SolveOptions ONE_THREAD = SolveOptions.defaults().withThreads(1);

    @Test
    void theSecondWeakestCountsOnceTheWeakestIsSettled() {
        Graph graph = Graph.builder(6)
                .edge(0, 1, 100)
                .edge(2, 3, 900)
                .edge(4, 5, 200)
                .edge(2, 4, 500)
                .edge(3, 5, 500)
                .build();
        Leximin.Result result = Leximin.solve(graph, ONE_THREAD);

        assertThat(result.weights()).containsExactly(100L, 500L, 500L);
        assertThat(result.chosenEdges()).containsExactly(0, 3, 4);
        assertThat(result.exact()).isTrue();
    }

    @Property(tries = 400)
    void nothingThatMatchesAsManyIsFairer(@ForAll @LongRange(max = 1_000_000) long seed) {
        int mostWeight = seed % 2 == 0 ? 4 : 1_000;
        Graph graph = EveryChoice.graph(9, 12, 1, mostWeight, seed);
        Leximin.Result result = Leximin.solve(graph, ONE_THREAD);
        long[] fairest = EveryChoice.of(graph)
                .map(choice ->
                        Arrays.stream(choice).mapToLong(graph::weight).sorted().toArray())
                .max(Comparator.<long[]>comparingInt(weights -> weights.length).thenComparing(Arrays::compare))
                .orElseThrow();

        assertThat(result.exact()).isTrue();
        assertThat(result.weights())
                .containsExactly(Arrays.stream(fairest).boxed().toArray(Long[]::new));
        assertThat(Certificates.isFeasible(
                        graph,
                        result.chosenEdges().stream().mapToInt(edge -> edge).toArray()))
                .isTrue();
    }

    @Test
    void aHundredPeopleAreSolvedExactly() {
        Leximin.Result result = Leximin.solve(EveryChoice.graph(100, 600, 1, 1_000_000, 3), ONE_THREAD);

        assertThat(result.exact()).isTrue();
        assertThat(result.weights()).isSorted().hasSizeGreaterThan(40);
    }

    @Test
    void severalPartnersAreRefused() {
        Graph graph =
                Graph.builder(3).capacity(0, 2).edge(0, 1, 5).edge(0, 2, 5).build();

        assertThatThrownBy(() -> Leximin.solve(graph, ONE_THREAD)).hasMessageContaining("Vertex 0");
    }

    @Test
    void stoppedItStillMatchesAsManyAsCanBeAndSaysThatOthersMayBeFairer() {
        Graph graph = EveryChoice.graph(20, 60, 1, 4, 3);
        Leximin.Result whole = Leximin.solve(graph, ONE_THREAD);
        Leximin.Result stopped = Leximin.solve(graph, ONE_THREAD.withCancellation(() -> true));

        assertThat(stopped.exact()).isFalse();
        assertThat(stopped.weights()).hasSameSizeAs(whole.weights()).isSorted();
        assertThat(stopped.chosenEdges()).isSorted();
        assertThat(stopped.weights().getFirst()).isEqualTo(whole.weights().getFirst());
    }

    @Test
    void withTooManyTiesToTryItSaysSo() {
        Graph.Builder clique = Graph.builder(12);
        for (int one = 0; one < 12; one++) {
            for (int other = 0; other < one; other++) {
                clique.edge(one, other, 7);
            }
        }
        Leximin.Result result = Leximin.solve(clique.build(), ONE_THREAD);

        assertThat(result.exact()).isFalse();
        assertThat(result.weights()).containsExactly(7L, 7L, 7L, 7L, 7L, 7L);
    }

    @Test
    void whereNobodyCanBeMatchedNothingIsChosen() {
        for (Graph graph : new Graph[] {
            Graph.builder(0).build(),
            Graph.builder(3).build(),
            Graph.builder(2).capacity(0, 0).edge(0, 1, 5).build()
        }) {
            assertThat(Leximin.solve(graph, ONE_THREAD)).isEqualTo(new Leximin.Result(List.of(), List.of(), true));
        }
    }

    @Test
    void placesThatNobodyCouldFillAreNotSeveralPartners() {
        Graph graph = Graph.builder(2).capacity(0, 9).edge(0, 1, 5).build();

        assertThat(Leximin.solve(graph, ONE_THREAD).weights()).containsExactly(5L);
    }

    /** In 3,628,800 orders, if each of them were tried. */
    @Test
    void ofTiesThatAreAllTakenNoOrderIsTriedTwice() {
        Graph.Builder pairs = Graph.builder(20);
        for (int vertex = 0; vertex < 20; vertex += 2) {
            pairs.edge(vertex, vertex + 1, 7);
        }
        Leximin.Result result = Leximin.solve(pairs.build(), ONE_THREAD);

        assertThat(result.exact()).isTrue();
        assertThat(result.chosenEdges()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** Whoever takes the second of the first two edges is left with one of 5, and with 10,395 ways to share out the rest. */
    @Test
    void whatHasFallenBehindIsNotTriedToItsEnd() {
        int asker = 0;
        int one = 1;
        int other = 2;
        int last = 3;
        Graph.Builder graph = Graph.builder(16)
                .edge(other, asker, 1)
                .edge(one, asker, 1)
                .edge(other, last, 5)
                .edge(one, 4, 11);
        for (int vertex = 5; vertex < 15; vertex += 2) {
            graph.edge(vertex, vertex + 1, 10 + vertex);
        }
        graph.edge(15, last, 30);
        for (int vertex = 4; vertex < 16; vertex++) {
            for (int further = vertex + 1; further < 16; further++) {
                if (vertex % 2 == 0 || further > vertex + 1) {
                    graph.edge(vertex, further, 6);
                }
            }
        }
        Leximin.Result result = Leximin.solve(graph.build(), ONE_THREAD);

        assertThat(result.exact()).isTrue();
        assertThat(result.weights()).containsExactly(1L, 11L, 15L, 17L, 19L, 21L, 23L, 30L);
    }
}
