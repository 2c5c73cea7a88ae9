package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BudgetedSearchTest {
    /** What a budget leaves out of a million people it has to leave out of hundreds here. */
    private static final Budget SMALL = new Budget(64, 128, 64);

    @Property(tries = 6)
    void aBudgetLosesLittleAndTheSampleTellsHowMuchItCouldBe(
            @ForAll @IntRange(min = 700, max = 900) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll Format format) {
        Problem problem = problem(
                Populations.village(people, seed), MatchPolicy.defaults().with(format));

        Solved solved = solve(problem, RetrievalWay.BUDGETED, 1);
        double best = solve(problem, RetrievalWay.EXACT, 1).certificate().value();

        assertThat(solved.certificate().value()).isBetween(0.99 * best, best + 1e-9);
        assertThat(mostLikely(solved)).isGreaterThanOrEqualTo(best);
        assertThat(solved.certificate().proven()).isFalse();
        assertThat(solved.retrieval().exact()).isFalse();
        assertEveryCandidateIsAllowed(solved);
    }

    @Test
    void aCompanyOfThousandsKeepsNinetyNineHundredthsOnAnyNumberOfThreads() {
        Problem problem = problem(Populations.company(4_000, 11), MatchPolicy.defaults());

        Solved alone = solve(problem, RetrievalWay.BUDGETED, 1);
        Solved together = solve(problem, RetrievalWay.BUDGETED, 3);
        double best = solve(problem, RetrievalWay.EXACT, 2).certificate().value();

        assertThat(alone.certificate().value()).isBetween(0.99 * best, best + 1e-9);
        assertThat(mostLikely(alone)).isGreaterThanOrEqualTo(best);
        assertThat(together.prices()).isEqualTo(alone.prices());
        assertThat(together.certificate()).isEqualTo(alone.certificate());
        assertThat(together.retrieval()).isEqualTo(alone.retrieval());
    }

    /** Where a third say nothing at all, most pairs are worth the same, and a wrong guess of prices would leave most alone. */
    @Property(tries = 3)
    void whereManySayNothingABudgetStillServesNearlyAll(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = problem(Populations.reticent(4_000, seed), MatchPolicy.defaults());

        Solved solved = solve(problem, RetrievalWay.BUDGETED, 2);

        assertThat(solved.solution().measures().matchedPeople()).isGreaterThan(3_800);
    }

    @Test
    void fewCandidatesAreSeenToCoverLittle() {
        Problem problem = problem(Populations.village(700, 3), MatchPolicy.defaults());
        Workers workers = options(RetrievalWay.BUDGETED, 1).workers(RunPhase.CHECKING);
        Scanning scanning = Scanning.of(problem, workers);
        CandidateGraph nothing = CandidateGraph.of(problem, new long[0], workers);

        Coverage none = new CoverageCheck(nothing, scanning, new long[700]).share(1_000_000);
        Solved exact = solve(problem, RetrievalWay.EXACT, 1);
        Coverage all = new CoverageCheck(exact.candidates(), scanning, exact.prices()).share(1_000_000);

        assertThat(none.couldAdd() + none.margin())
                .isGreaterThan(exact.certificate().value());
        assertThat(all.couldAdd()).isZero();
        assertThat(all.margin()).isZero();
    }

    @Test
    void peopleWhoSayNothingAllFindSomebody() {
        assertAllMatched(pool(700, person -> person));
    }

    @Test
    void peopleWhoAllSayTheSameAllFindSomebody() {
        assertAllMatched(
                pool(700, person -> person.offers("sql", 3).wants("sql", 1, 5).interests("chess")));
    }

    @Test
    void ofNobodyThereIsNothingToEstimate() {
        Solved solved = CertifiedSearch.solve(
                problem(Pool.builder().on(Populations.TODAY).build(), MatchPolicy.defaults()),
                options(RetrievalWay.BUDGETED, 1));

        assertThat(solved.candidates().size()).isZero();
        assertThat(solved.retrieval().coverage()).isNull();
        assertThat(solved.certificate().proven()).isTrue();
    }

    private static void assertAllMatched(Pool pool) {
        Solved solved = solve(problem(pool, MatchPolicy.defaults()), RetrievalWay.BUDGETED, 1);
        for (int person = 0; person < pool.size(); person++) {
            assertThat(solved.graph().degree(person)).isGreaterThanOrEqualTo(5);
        }
        assertThat(solved.solution().measures().matchedPeople()).isEqualTo(pool.size());
        assertThat(solved.retrieval().coverage()).isNotNull();
    }

    private static Pool pool(int people, UnaryOperator<PersonSpecBuilder> said) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (int person = 0; person < people; person++) {
            pool.add(said.apply(PersonSpec.person("p" + person)).build());
        }
        return pool.build();
    }

    private static void assertEveryCandidateIsAllowed(Solved solved) {
        for (int pair = 0; pair < solved.candidates().size(); pair++) {
            assertThat(solved.problem()
                            .allows(
                                    solved.candidates().first(pair),
                                    solved.candidates().second(pair)))
                    .isTrue();
        }
    }

    private static double mostLikely(Solved solved) {
        Coverage coverage = Objects.requireNonNull(solved.retrieval().coverage());
        return solved.certificate().upperBound() * (1 + coverage.couldAdd() + coverage.margin());
    }

    private static Problem problem(Pool pool, MatchPolicy policy) {
        return new Problem(pool, policy, Commitments.none());
    }

    private static Solved solve(Problem problem, RetrievalWay way, int threads) {
        SearchOptions options = options(way, threads);
        return way == RetrievalWay.BUDGETED
                ? BudgetedSearch.solve(problem, options, SMALL)
                : CertifiedSearch.solve(problem, options);
    }

    private static SearchOptions options(RetrievalWay way, int threads) {
        return new SearchOptions(threads, RunProgress.NONE, Cancellation.NEVER, 5_000, way);
    }
}
