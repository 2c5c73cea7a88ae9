package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Oddities;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever people tell and whatever the policy asks, a search finds what there is. */
class OdditiesTest {
    private static final Budget SMALL = new Budget(16, 16, 8);

    @Property(tries = 150)
    void aResultIsTheBestOfAllPairs(
            @ForAll @IntRange(min = 2, max = 120) int people,
            @ForAll @LongRange(max = 10_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 3) int threads) {
        Problem problem = problem(people, seed);

        assertIsTheBest(CertifiedSearch.solve(problem, options(threads)));
    }

    @Property(tries = 100)
    void soItIsWhenASearchStartsFromWhatOtherwisePeopleWere(
            @ForAll @IntRange(min = 2, max = 120) int people, @ForAll @LongRange(max = 10_000_000) long seed) {
        Solved before = CertifiedSearch.solve(problem(people, seed + 1), options(1));

        assertIsTheBest(CertifiedSearch.solveLike(before, problem(people, seed), options(1)));
    }

    @Property(tries = 60)
    void underABudgetItIsWhatTheCandidatesAllowOnAnyNumberOfThreads(
            @ForAll @IntRange(min = 20, max = 400) int people,
            @ForAll @LongRange(max = 10_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 8) int threads) {
        Problem problem = problem(people, seed);

        Solved alone = BudgetedSearch.solve(problem, options(1), SMALL);
        Solved together = BudgetedSearch.solve(problem, options(threads), SMALL);

        for (int pair = 0; pair < alone.candidates().size(); pair++) {
            assertThat(problem.allows(
                            alone.candidates().first(pair), alone.candidates().second(pair)))
                    .isTrue();
        }
        assertThat(together.candidates().size()).isEqualTo(alone.candidates().size());
        assertThat(together.solution().chosenEdges()).isEqualTo(alone.solution().chosenEdges());
        assertThat(together.prices()).isEqualTo(alone.prices());
        assertThat(together.retrieval()).isEqualTo(alone.retrieval());
    }

    private static void assertIsTheBest(Solved solved) {
        Graph all = EveryPair.of(solved.problem());
        SolveOptions proving = SolveOptions.defaults().withThreads(1).withEffort(Effort.PROVEN);
        assertThat(solved.certificate().proven()).isTrue();
        assertThat(solved.certificate().value())
                .isEqualTo(Solver.solve(all, proving).certificate().value());
    }

    private static Problem problem(int people, long seed) {
        Oddities oddities = new Oddities(people, seed);
        return new Problem(oddities.pool(), oddities.policy(), oddities.commitments());
    }

    private static SearchOptions options(int threads) {
        return new SearchOptions(threads, RunProgress.NONE, Cancellation.NEVER, 5_000);
    }
}
