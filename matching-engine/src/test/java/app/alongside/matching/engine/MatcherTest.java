package app.alongside.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MatcherTest {
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);

    @Property(tries = 80)
    void noRuleIsBrokenAndNobodyHasTooManyPartners(
            @ForAll @IntRange(min = 0, max = 60) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(people, seed);
        MatchResult result = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        Problem problem = new Problem(pool, MatchPolicy.defaults(), Commitments.none());
        Map<String, Integer> partners = new HashMap<>();
        for (MatchedPair pair : result.pairs()) {
            assertThat(problem.rules().broken(pool.indexOf(pair.first()), pool.indexOf(pair.second())))
                    .isEmpty();
            partners.merge(pair.first(), 1, Integer::sum);
            partners.merge(pair.second(), 1, Integer::sum);
        }
        partners.forEach((id, count) ->
                assertThat(count).isLessThanOrEqualTo(problem.rules().places(pool.indexOf(id))));
        assertThat(partners.size() + result.unmatched().size()).isEqualTo(people);
    }

    @Property(tries = 8)
    void theResultIsTheSameOnAnyNumberOfThreads(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(150, seed);
        MatchResult one = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        for (int threads : new int[] {2, 8}) {
            MatchResult many = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD.withThreads(threads));
            assertThat(many.pairs()).isEqualTo(one.pairs());
            assertThat(many.certificate()).isEqualTo(one.certificate());
        }
    }

    @Property(tries = 20)
    void withoutAProofTheBoundStillHoldsForTheBest(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(81, seed);
        MatchResult proven = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);
        MatchResult quick = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD.withProofUpTo(80));
        assertThat(proven.certificate().proven()).isTrue();
        assertThat(quick.certificate().value())
                .isLessThanOrEqualTo(proven.certificate().value());
        assertThat(quick.certificate().upperBound())
                .isGreaterThanOrEqualTo(proven.certificate().value());
    }
}
