package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/** What else a solution may be best at, on small graphs, where it is not only near. */
class ObjectivesTest {
    private static final SolveOptions OPTIONS = SolveOptions.defaults().withThreads(1);
    private static final SolveOptions MOST_PEOPLE = OPTIONS.withObjective(Objective.MOST_PEOPLE_FIRST);
    private static final SolveOptions NO_WEAK_MATCH = OPTIONS.withObjective(Objective.NO_WEAK_MATCH);

    @Property(tries = 150)
    void theMostPeopleThatCanHaveAPartnerHaveOne(@ForAll long seed) {
        Graph graph = twoSided(seed);
        Solution solution = Solver.solve(graph, MOST_PEOPLE);

        assertThat(solution.measures().matchedPeople()).isEqualTo(mostPeople(graph));
        assertThat(solution.certificate().upperBound() * 1_000_000).isCloseTo(BruteForce.bestValue(graph), within());
    }

    @Property(tries = 150)
    void whoeverHasAPartnerBeyondTheGraphTakesNoPlaceFromThoseWhoHaveNone(@ForAll long seed) {
        Graph graph = twoSided(seed);
        BitSet served = BitSet.valueOf(new long[] {seed & 0x3FF});
        int most = choices(graph)
                .mapToInt(choice -> people(graph, choice, served))
                .max()
                .orElseThrow();

        for (SolveOptions options : List.of(MOST_PEOPLE, NO_WEAK_MATCH)) {
            Solution solution = Solver.solve(graph, options.withServed(served));
            assertThat(people(graph, solution.chosenEdges(), served)).isEqualTo(most);
        }
    }

    /** Chances for somebody may lead through odd circuits, which paths miss. */
    @Property(tries = 300)
    void ofASmallGraphTheBestChoiceIsFoundWhateverItsShape(@ForAll long seed) {
        Graph graph = RandomGraphs.graph(8, 13, 3, 30, seed);
        BitSet served = BitSet.valueOf(new long[] {seed & 0x11});
        int most = choices(graph)
                .mapToInt(choice -> people(graph, choice, served))
                .max()
                .orElseThrow();
        List<Measures> best = choices(graph)
                .filter(choice -> people(graph, choice, served) == most)
                .map(choice -> Measures.of(graph, choice))
                .toList();

        Solution people = Solver.solve(graph, MOST_PEOPLE.withServed(served));
        Solution strong = Solver.solve(graph, NO_WEAK_MATCH.withServed(served));

        assertThat(people(graph, people.chosenEdges(), served)).isEqualTo(most);
        assertThat(people.measures().value())
                .isEqualTo(best.stream().mapToLong(Measures::value).max().orElseThrow());
        assertThat(people(graph, strong.chosenEdges(), served)).isEqualTo(most);
        assertThat(strong.measures().weakestPair())
                .isEqualTo(best.stream().mapToLong(Measures::weakestPair).max().orElseThrow());
    }

    private static int people(Graph graph, int[] choice, BitSet served) {
        BitSet people = (BitSet) served.clone();
        for (int edge : choice) {
            people.set(graph.from(edge));
            people.set(graph.to(edge));
        }
        return people.cardinality();
    }

    @Property(tries = 150)
    void amongThoseTheWeakestPairIsAsStrongAsItCanBe(@ForAll long seed) {
        Graph graph = twoSided(seed);
        int most = mostPeople(graph);
        long weakest = choices(graph)
                .map(choice -> Measures.of(graph, choice))
                .filter(measures -> measures.matchedPeople() == most)
                .mapToLong(Measures::weakestPair)
                .max()
                .orElseThrow();

        Solution solution = Solver.solve(graph, NO_WEAK_MATCH);

        assertThat(solution.measures().matchedPeople()).isEqualTo(most);
        assertThat(solution.measures().weakestPair()).isEqualTo(weakest);
        assertThat(solution.measures()).isEqualTo(Measures.of(graph, solution.chosenEdges()));
        assertThat(Certificates.bound(graph, solution.prices())).isGreaterThanOrEqualTo(BruteForce.bestValue(graph));
    }

    @Example
    void whatIsBestAtSomethingElseIsNotProvenToBeOfMostValue() {
        Graph graph =
                Graph.builder(4).edge(0, 1, 10).edge(1, 2, 100).edge(2, 3, 10).build();

        Solution solution = Solver.solve(graph, MOST_PEOPLE);

        assertThat(solution.certificate().proven()).isFalse();
        assertThat(solution.certificate().value()).isEqualTo(0.000_020);
        assertThat(solution.certificate().upperBound()).isEqualTo(0.000_100);
    }

    @Example
    void whereEverybodyIsMatchedAnywayTheMostValueIsProven() {
        Graph graph = Graph.builder(4).edge(0, 1, 10).edge(2, 3, 10).build();

        assertThat(Solver.solve(graph, MOST_PEOPLE).certificate().proven()).isTrue();
    }

    /** A person could not count more than all weights together. */
    @Example
    void whatIsTooHeavyToBeSolvedExactlyIsCoveredAlongPaths() {
        long heavy = Graph.LARGEST_WEIGHT;
        Graph graph =
                Graph.builder(4).edge(0, 1, 1).edge(1, 2, heavy).edge(2, 3, 1).build();

        assertThat(Solver.solve(graph, MOST_PEOPLE).measures().matchedPeople()).isEqualTo(4);
    }

    @Example
    void whoCanHaveNoPartnerDoesNotCountAsLeftAlone() {
        Graph graph =
                Graph.builder(4).capacity(3, 0).edge(0, 1, 10).edge(0, 3, 10).build();

        assertThat(Solver.solve(graph, MOST_PEOPLE).certificate().proven()).isTrue();
    }

    @Example
    void aSearchForTheStrongestWeakestPairCanBeStopped() {
        AtomicInteger solved = new AtomicInteger();
        Graph graph = twoSided(5);
        SolveOptions stopping = NO_WEAK_MATCH
                .withProgress((phase, fraction) -> solved.addAndGet(phase == SolvePhase.MEASURING ? 1 : 0))
                .withCancellation(() -> true);

        Solution solution = Solver.solve(graph, stopping);

        assertThat(solution.complete()).isFalse();
        assertThat(solved.get()).isLessThanOrEqualTo(1);
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-3);
    }

    private static int mostPeople(Graph graph) {
        return choices(graph)
                .mapToInt(choice -> Measures.of(graph, choice).matchedPeople())
                .max()
                .orElseThrow();
    }

    private static Stream<int[]> choices(Graph graph) {
        return IntStream.range(0, 1 << graph.edges())
                .mapToObj(subset -> IntStream.range(0, graph.edges())
                        .filter(edge -> (subset >> edge & 1) == 1)
                        .toArray())
                .filter(choice -> Certificates.isFeasible(graph, choice));
    }

    private static Graph twoSided(long seed) {
        return RandomGraphs.twoSided(5, 2, 30, seed);
    }
}
