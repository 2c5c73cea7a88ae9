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
}
