package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SweepTest {
    @Property(tries = 120)
    void letsEveryAllowedPairPassThatIsWorthMoreThanTheThreshold(
            @ForAll @IntRange(min = 2, max = 90) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean village,
            @ForAll boolean anythingGoes,
            @ForAll Format format) {
        Problem problem = problem(people, seed, village, anythingGoes, format);
        Sieve sieve = new Sieve(problem, new Bounds(problem));
        Sweep sweep = sieve.sweep();
        for (int person = 0; person < people; person++) {
            int[] justBelow = justBelowTheWeights(problem, person);
            int passing = sweep.over(person, 0, 0, Sweep.Thresholds.of(justBelow));
            int[] passed = IntStream.range(0, passing).map(sweep::passed).toArray();
            for (int other = 0; other < people; other++) {
                if (problem.allows(person, other)) {
                    assertThat(Arrays.binarySearch(passed, other)).isNotNegative();
                    assertThat(sieve.passes(person, other, justBelow[other])).isTrue();
                }
            }
        }
    }

    /** The negative control: a sieve that holds nothing back would pass the test above. */
    @Property(tries = 20)
    void holdsBackMostPairsOfALargerPool(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = problem(400, seed, false, false, Format.PAIR);
        Sweep sweep = new Sieve(problem, new Bounds(problem)).sweep();
        int[] high = new int[400];
        Arrays.fill(high, 480_000);

        long passing = 0;
        for (int person = 0; person < 400; person++) {
            passing += sweep.over(person, person + 1, 0, Sweep.Thresholds.of(high));
        }

        assertThat(passing).isLessThan(400 * 399 / 2 / 10);
    }

    private static Problem problem(int people, long seed, boolean village, boolean anythingGoes, Format format) {
        Pool pool = village ? Populations.village(people, seed) : Populations.company(people, seed);
        MatchPolicy policy = MatchPolicy.defaults().with(format);
        return new Problem(pool, anythingGoes ? policy.with(Rules.none()) : policy, Commitments.none());
    }

    private static int[] justBelowTheWeights(Problem problem, int person) {
        return IntStream.range(0, problem.pool().size())
                .map(other ->
                        (int) problem.weight(person, other, problem.scorer().views(person, other)) - 1)
                .toArray();
    }
}
