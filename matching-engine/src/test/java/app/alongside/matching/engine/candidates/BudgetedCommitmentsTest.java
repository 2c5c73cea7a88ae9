package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.Bonuses;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What is settled, runs, or is sought for some people only, where not every pair is looked at. */
class BudgetedCommitmentsTest {
    private static final Budget SMALL = new Budget(64, 128, 64);
    private static final Budget NEXT_TO_NOTHING = new Budget(4, 4, 2);
    private static final int PEOPLE = 700;

    /** So few that all of them are in the sample, and what the others could add is no longer a guess. */
    private static final int ALL_SAMPLED = 480;

    @Property(tries = 6)
    void whatIsSettledStaysAndWhatRunsIsACandidate(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll Format format) {
        Pool pool = sides(seed);
        List<IdPair> locked = anyPairs(pool, 60, seed);
        List<IdPair> running = anyPairs(pool, 200, seed + 1);
        Problem problem =
                new Problem(pool, MatchPolicy.defaults().with(format), new Commitments(locked, running, Set.of()));

        Solved solved = budgeted(problem, 1);

        assertThat(locked)
                .allMatch(pair -> problem.settled().contains(pool.indexOf(pair.first()), pool.indexOf(pair.second())));
        assertThat(candidatesAmong(running, solved))
                .isEqualTo(running.stream()
                        .filter(pair -> problem.allows(pool.indexOf(pair.first()), pool.indexOf(pair.second())))
                        .distinct()
                        .count())
                .isPositive();
        assertIsAllowed(solved);
        assertClaimsNoMoreThanIsKnown(solved);
    }

    @Property(tries = 4)
    void theBonusForStayingKeepsMoreOfWhatRuns(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(PEOPLE, seed);
        List<IdPair> running = anyPairs(pool, 200, seed);
        Commitments commitments = new Commitments(List.of(), running, Set.of());

        long without = kept(budgeted(new Problem(pool, staying(0), commitments), 1));
        long with = kept(budgeted(new Problem(pool, staying(0.5), commitments), 1));

        assertThat(with).isGreaterThan(without + 20);
    }

    /** In a directed pair one side guides and the other is guided, whoever is at hand. */
    @Property(tries = 4)
    void directedPairsKeepTheirSides(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = sides(seed);
        Problem problem = new Problem(
                pool,
                MatchPolicy.defaults().with(Format.DIRECTED_PAIR),
                new Commitments(List.of(), anyPairs(pool, 200, seed), Set.of()));

        Solved solved = budgeted(problem, 1);

        assertThat(solved.solution().chosenEdges()).isNotEmpty();
        for (int edge : solved.solution().chosenEdges()) {
            assertThat(pool.spec(solved.candidates().first(edge)).traits().role())
                    .isNotEqualTo(
                            pool.spec(solved.candidates().second(edge)).traits().role());
        }
    }

    @Property(tries = 5)
    void newPairsAreForThoseTheyAreSoughtForAndWhatIsMissedIsTold(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(min = 40, max = 150) int newcomers) {
        Pool pool = Populations.village(ALL_SAMPLED, seed);
        Set<String> fresh = IntStream.range(0, newcomers)
                .mapToObj(person -> "p" + 3 * person)
                .collect(Collectors.toSet());
        Problem problem =
                new Problem(pool, MatchPolicy.defaults(), new Commitments(anyPairs(pool, 100, seed), List.of(), fresh));

        Solved solved = BudgetedSearch.solve(problem, options(1), NEXT_TO_NOTHING);
        double best = CertifiedSearch.solve(problem, options(1)).certificate().value();

        for (int edge : solved.solution().chosenEdges()) {
            assertThat(Stream.of(
                                    solved.candidates().first(edge),
                                    solved.candidates().second(edge))
                            .map(pool::id))
                    .anyMatch(fresh::contains);
        }
        assertThat(solved.certificate().value()).isBetween(0.8 * best, best + 1e-9);
        assertThat(mostPossible(solved)).isGreaterThanOrEqualTo(best - 1e-9);
        assertIsAllowed(solved);
        assertClaimsNoMoreThanIsKnown(solved);
    }

    @Property(tries = 2)
    void theResultIsTheSameOnAnyNumberOfThreads(@ForAll @LongRange(max = 1_000_000) long seed, @ForAll Format format) {
        Pool pool = sides(seed);
        Set<String> half =
                IntStream.range(0, PEOPLE / 2).mapToObj(person -> "p" + person).collect(Collectors.toSet());
        Problem problem = new Problem(
                pool,
                MatchPolicy.defaults().with(format),
                new Commitments(anyPairs(pool, 50, seed), anyPairs(pool, 100, seed + 1), half));

        Solved alone = budgeted(problem, 1);
        for (int threads = 2; threads <= 8; threads++) {
            Solved together = budgeted(problem, threads);
            assertThat(together.solution().chosenEdges())
                    .isEqualTo(alone.solution().chosenEdges());
            assertThat(together.prices()).isEqualTo(alone.prices());
            assertThat(together.certificate()).isEqualTo(alone.certificate());
            assertThat(together.retrieval()).isEqualTo(alone.retrieval());
        }
    }

    @Test
    void whereEverybodyIsSettledNothingCouldBeAdded() {
        Pool pool = Populations.village(PEOPLE, 3).withRoles(Set.of());
        List<IdPair> everybody = Stream.of(0, 1, 2)
                .flatMap(any -> IntStream.range(0, PEOPLE / 2)
                        .mapToObj(pair -> new IdPair("p" + 2 * pair, "p" + (2 * pair + 1 + 2 * any) % PEOPLE)))
                .toList();
        Problem problem = new Problem(pool, MatchPolicy.defaults(), new Commitments(everybody, List.of(), Set.of()));

        Solved solved = budgeted(problem, 2);

        assertThat(problem.settled().size()).isEqualTo(3 * PEOPLE / 2);
        assertThat(solved.solution().chosenEdges()).isEmpty();
        assertThat(solved.certificate().upperBound()).isZero();
        assertThat(Objects.requireNonNull(solved.retrieval().coverage()).couldAdd())
                .isZero();
    }

    /** A third are guided and the others guide. */
    private static Pool sides(long seed) {
        return Populations.village(PEOPLE, seed)
                .withRoles(IntStream.range(0, PEOPLE / 3)
                        .mapToObj(person -> "p" + 3 * person)
                        .collect(Collectors.toSet()));
    }

    /** Whoever they are, and whatever the rules say. */
    private static List<IdPair> anyPairs(Pool pool, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(any -> new int[] {random.nextInt(pool.size()), random.nextInt(pool.size())})
                .filter(pair -> pair[0] != pair[1])
                .map(pair -> new IdPair(pool.id(pair[0]), pool.id(pair[1])))
                .toList();
    }

    private static MatchPolicy staying(double bonus) {
        return MatchPolicy.defaults().with(new Bonuses(bonus, 0));
    }

    private static long candidatesAmong(List<IdPair> pairs, Solved solved) {
        Pool pool = solved.problem().pool();
        return pairs.stream()
                .filter(pair -> solved.candidates().find(pool.indexOf(pair.first()), pool.indexOf(pair.second())) >= 0)
                .distinct()
                .count();
    }

    private static long kept(Solved solved) {
        return IntStream.of(solved.solution().chosenEdges())
                .filter(edge -> solved.problem()
                        .running()
                        .contains(
                                solved.candidates().first(edge),
                                solved.candidates().second(edge)))
                .count();
    }

    private static void assertIsAllowed(Solved solved) {
        Problem problem = solved.problem();
        int[] places =
                IntStream.range(0, problem.pool().size()).map(problem::places).toArray();
        for (int pair = 0; pair < solved.candidates().size(); pair++) {
            assertThat(problem.allows(
                            solved.candidates().first(pair), solved.candidates().second(pair)))
                    .isTrue();
        }
        for (int edge : solved.solution().chosenEdges()) {
            places[solved.candidates().first(edge)]--;
            places[solved.candidates().second(edge)]--;
        }
        assertThat(places).doesNotContain(-1);
    }

    private static void assertClaimsNoMoreThanIsKnown(Solved solved) {
        Coverage coverage = Objects.requireNonNull(solved.retrieval().coverage());
        assertThat(coverage.couldAdd()).isBetween(0.0, 1.0);
        assertThat(coverage.margin()).isBetween(0.0, 1.0);
        assertThat(solved.certificate().proven()).isFalse();
        assertThat(solved.retrieval().exact()).isFalse();
    }

    private static double mostPossible(Solved solved) {
        Coverage coverage = Objects.requireNonNull(solved.retrieval().coverage());
        return solved.certificate().upperBound() * (1 + coverage.couldAdd());
    }

    private static Solved budgeted(Problem problem, int threads) {
        return BudgetedSearch.solve(problem, options(threads), SMALL);
    }

    private static SearchOptions options(int threads) {
        return new SearchOptions(threads, RunProgress.NONE, Cancellation.NEVER, 5_000);
    }
}
