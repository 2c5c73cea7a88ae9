package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SolverPropertiesTest {
    private static final SolveOptions ONE_THREAD = SolveOptions.defaults().withThreads(1);

    @Property(tries = 3000)
    void findsWhatTryingEverythingFinds(@ForAll("smallGraphs") Graph graph) {
        Solution solution = Solver.solve(graph, ONE_THREAD);

        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.measures().value()).isEqualTo(BruteForce.bestValue(graph));
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(Certificates.bound(graph, solution.prices()))
                .isGreaterThanOrEqualTo(solution.measures().value());
    }

    @Property(tries = 3000)
    void nobodyIsLeftWhoCouldHaveAPartnerForNothing(@ForAll("smallGraphs") Graph graph) {
        Solution solution = Solver.solve(graph, ONE_THREAD);

        assertThat(BruteForce.bestServesMoreThan(graph, solution.chosenEdges())).isFalse();
    }

    @Property(tries = 300)
    void provesMiddlingGraphs(@ForAll("middlingGraphs") Graph graph) {
        Solution solution = Solver.solve(graph, ONE_THREAD);

        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.certificate().proven()).isTrue();
        assertThat(Certificates.bound(graph, solution.prices()))
                .isGreaterThanOrEqualTo(solution.measures().value());
    }

    @Property(tries = 500)
    void solvingAgainFromOldPricesIsAsGood(@ForAll("smallGraphs") Graph graph) {
        long[] prices = Solver.solve(graph, ONE_THREAD).prices();
        Graph changed = withOtherWeights(graph);

        Solution solution = Solver.resolve(changed, prices, ONE_THREAD);

        assertThat(solution.measures().value()).isEqualTo(BruteForce.bestValue(changed));
    }

    @Property(tries = 500)
    void keepsLockedEdgesAndMakesTheBestOfTheRest(@ForAll("smallGraphs") Graph graph) {
        int[] locked = Arrays.stream(Greedy.choose(graph)).limit(2).toArray();

        Solution solution = Solver.solveKeeping(graph, locked, ONE_THREAD);

        assertThat(solution.chosenEdges()).contains(locked);
        assertThat(Certificates.isFeasible(graph, solution.chosenEdges())).isTrue();
        assertThat(solution.measures().value()).isEqualTo(BruteForce.bestValueWith(graph, locked));
    }

    @Property(tries = 500)
    void everyObjectiveGivesAFeasibleSolutionAndMeansWhatItSays(@ForAll("smallGraphs") Graph graph) {
        Solution value = Solver.solve(graph, ONE_THREAD);
        Solution people = Solver.solve(graph, ONE_THREAD.withObjective(Objective.MOST_PEOPLE_FIRST));
        Solution noneWeak = Solver.solve(graph, ONE_THREAD.withObjective(Objective.NO_WEAK_MATCH));

        assertThat(Certificates.isFeasible(graph, people.chosenEdges())).isTrue();
        assertThat(Certificates.isFeasible(graph, noneWeak.chosenEdges())).isTrue();
        assertThat(people.measures().matchedPeople())
                .isGreaterThanOrEqualTo(value.measures().matchedPeople());
        assertThat(noneWeak.measures().matchedPeople())
                .isGreaterThanOrEqualTo(people.measures().matchedPeople());
        assertThat(noneWeak.certificate().upperBound())
                .isGreaterThanOrEqualTo(noneWeak.certificate().value());
    }

    private static Graph withOtherWeights(Graph graph) {
        SplittableRandom random = new SplittableRandom(graph.edges());
        Graph.Builder builder = Graph.builder(graph.vertices());
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            builder.capacity(vertex, graph.capacity(vertex));
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            long change = random.nextInt(3) == 0 ? random.nextInt(1000) : 0;
            builder.edge(graph.from(edge), graph.to(edge), graph.weight(edge) + change);
        }
        return builder.build();
    }

    @Provide
    Arbitrary<Graph> smallGraphs() {
        return RandomGraphs.upTo(9, 14);
    }

    @Provide
    Arbitrary<Graph> middlingGraphs() {
        return RandomGraphs.upTo(60, 300);
    }
}
