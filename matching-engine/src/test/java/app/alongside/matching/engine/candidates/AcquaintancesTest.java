package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.SkillColumns;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AcquaintancesTest {
    private static final Budget ROOMY = new Budget(10_000, 10_000, 10_000, 0);

    @Property(tries = 40)
    void meetNobodyTwiceNorThemselvesNorMoreThanTheBudget(
            @ForAll @IntRange(min = 2, max = 120) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll @IntRange(max = 15) int most) {
        Problem problem = village(people, seed);
        Budget budget = new Budget(most, most, 2 * most, 1);
        Acquaintances.Walk walk =
                new Acquaintances(problem, budget).near(people).walk();
        for (int person = 0; person < people; person++) {
            int[] met = met(walk, person);
            assertThat(met).doesNotHaveDuplicates().doesNotContain(person).hasSizeLessThanOrEqualTo(budget.pairs());
            assertThat(Arrays.stream(met).filter(other -> problem.places(other) == 0))
                    .isEmpty();
        }
    }

    @Property(tries = 40)
    void leaveOutNobodyWithWhomSomethingIsExchangedWhereTheBudgetIsRoomy(
            @ForAll @IntRange(min = 2, max = 120) int people, @ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = village(people, seed);
        SkillColumns skills = problem.pool().skills();
        Acquaintances.Walk walk = new Acquaintances(problem, ROOMY).near(people).walk();
        for (int person = 0; person < people; person++) {
            int one = person;
            int[] met = IntStream.of(met(walk, person)).sorted().toArray();
            IntStream missed = IntStream.range(0, people)
                    .filter(other -> other != one && problem.places(one) > 0 && problem.places(other) > 0)
                    .filter(other -> skills.met(one, other) > 0)
                    .filter(helper -> Arrays.binarySearch(met, helper) < 0);
            assertThat(missed).isEmpty();
        }
    }

    @Property(tries = 20)
    void readTheCheapestFirst(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = village(50, seed);
        long[] prices = IntStream.range(0, 50).mapToLong(person -> 50 - person).toArray();
        Acquaintances.Walk walk = new Acquaintances(problem, new Budget(0, 0, 0, 3))
                .cheapest(prices)
                .walk();
        int[] cheapest = IntStream.iterate(49, person -> person >= 0, person -> person - 1)
                .filter(person -> problem.places(person) > 0)
                .limit(3)
                .toArray();

        int dearest = IntStream.range(0, 50)
                .filter(person -> problem.places(person) > 0)
                .findFirst()
                .orElseThrow();

        assertThat(met(walk, dearest)).containsExactly(cheapest);
    }

    private static int[] met(Acquaintances.Walk walk, int person) {
        return Arrays.copyOf(walk.met(), walk.from(person));
    }

    private static Problem village(int people, long seed) {
        return new Problem(Populations.village(people, seed), MatchPolicy.defaults(), Commitments.none());
    }
}
