package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CertifiedSearchTest {
    private static final SearchOptions OPTIONS = new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000);

    @Property(tries = 60)
    void shortlistsLoseNothingBecauseTheCheckFindsWhatTheyLeftOut(
            @ForAll @IntRange(min = 1, max = 110) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 4) int shortlist,
            @ForAll boolean reticent,
            @ForAll Format format) {
        MatchPolicy policy = MatchPolicy.defaults().withShortlist(shortlist).with(format);
        Pool pool = reticent ? Populations.reticent(people, seed) : Populations.village(people, seed);
        Problem problem = new Problem(pool, policy, Commitments.none());
        Solved solved = CertifiedSearch.solve(problem, OPTIONS);
        double best = Solver.solve(
                        EveryPair.of(problem), OPTIONS.solving(policy, people).withEffort(Effort.PROVEN))
                .certificate()
                .value();
        assertThat(solved.certificate().upperBound()).isGreaterThanOrEqualTo(best);
        assertThat(solved.certificate().value()).isLessThanOrEqualTo(best);
        assertThat(solved.certificate().proven()).isTrue();
        assertThat(solved.certificate().value()).isEqualTo(best);
    }

    @Property(tries = 40)
    void thePricesHandedOutBoundAllAllowedPairsAsReported(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll boolean anythingGoes, @ForAll Format format) {
        MatchPolicy policy = MatchPolicy.defaults().withShortlist(2).with(format);
        Pool pool = Populations.village(120, seed);
        Problem problem = new Problem(pool, anythingGoes ? policy.with(Rules.none()) : policy, Commitments.none());
        Solved solved = CertifiedSearch.solve(problem, OPTIONS);
        assertThat(bound(problem, solved.prices(), EveryPair.of(problem)))
                .isBetween(
                        Math.round(solved.certificate().value() * 1e6),
                        Math.round(solved.certificate().upperBound() * 1e6));
    }

    /** A handful is scored pair by pair, more are swept; either way nothing better is left out. */
    @Property(tries = 40)
    void newcomersAreGivenTheBestThereIs(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 8) int newcomers) {
        MatchPolicy policy = MatchPolicy.defaults().withShortlist(2);
        Pool pool = Populations.village(120, seed);
        Set<String> onlyFor = IntStream.range(0, newcomers).mapToObj(pool::id).collect(Collectors.toSet());
        Problem problem = new Problem(pool, policy, new Commitments(List.of(), List.of(), onlyFor));

        Solved solved = CertifiedSearch.solve(problem, OPTIONS);
        Solved again = CertifiedSearch.solveLike(solved, problem, OPTIONS);

        double best = Solver.solve(
                        EveryPair.of(problem), OPTIONS.solving(policy, 120).withEffort(Effort.PROVEN))
                .certificate()
                .value();
        assertThat(solved.certificate().value()).isEqualTo(best);
        assertThat(solved.certificate().proven()).isTrue();
        assertThat(again.certificate().value()).isEqualTo(best);
    }

    /** A choice is worth more than what is known of a pair beforehand. */
    @Property(tries = 40)
    void whatPeopleChooseLaterIsNotOverlooked(@ForAll @LongRange(max = 1_000_000) long seed) {
        MatchPolicy policy = MatchPolicy.defaults()
                .with(Weights.defaults().with(Factor.CHOICE, 60))
                .withShortlist(2);
        Solved before =
                CertifiedSearch.solve(new Problem(Populations.village(90, seed), policy, Commitments.none()), OPTIONS);
        Problem chosen = new Problem(Populations.choosy(90, seed), policy, Commitments.none());

        Solved after = CertifiedSearch.solveLike(before, chosen, OPTIONS);

        assertThat(after.certificate().proven()).isTrue();
        assertThat(after.certificate().value())
                .isEqualTo(Solver.solve(
                                EveryPair.of(chosen), SolveOptions.defaults().withThreads(1))
                        .certificate()
                        .value());
    }

    @Test
    void aCancelledSearchKeepsABoundThatHolds() {
        Problem problem = new Problem(Populations.village(60, 5), MatchPolicy.defaults(), Commitments.none());
        Solved solved = CertifiedSearch.solve(problem, new SearchOptions(1, RunProgress.NONE, () -> true, 5_000));
        double best = Solver.solve(
                        EveryPair.of(problem), SolveOptions.defaults().withThreads(1))
                .certificate()
                .value();
        assertThat(solved.certificate().upperBound()).isGreaterThanOrEqualTo(best);
        assertThat(solved.certificate().proven()).isFalse();
        assertThat(solved.retrieval().exact()).isFalse();
    }

    private static long bound(Problem problem, long[] prices, Graph graph) {
        long bound = 0;
        for (int person = 0; person < prices.length; person++) {
            bound += problem.places(person) * prices[person];
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            bound += Math.max(0, graph.weight(edge) - prices[graph.from(edge)] - prices[graph.to(edge)]);
        }
        return bound;
    }
}
