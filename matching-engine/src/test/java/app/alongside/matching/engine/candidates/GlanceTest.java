package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GlanceTest {
    @Property(tries = 120)
    void tellsWhatEveryAllowedPairIsWorthOrMoreAndKnowsWhichOfTheTwo(
            @ForAll @IntRange(min = 2, max = 90) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean village,
            @ForAll boolean anythingGoes,
            @ForAll Format format) {
        Pool pool = village ? Populations.village(people, seed) : Populations.company(people, seed);
        MatchPolicy policy = MatchPolicy.defaults().with(format);
        assertTrue(new Problem(pool, anythingGoes ? policy.with(Rules.none()) : policy, Commitments.none()));
    }

    @Property(tries = 60)
    void tellsTheTruthOfPeopleOfWhomLittleIsKnown(
            @ForAll @IntRange(min = 2, max = 60) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll Format format) {
        MatchPolicy policy = MatchPolicy.defaults().with(format);
        assertTrue(new Problem(Populations.reticent(people, seed), policy, Commitments.none()));
    }

    @Property(tries = 40)
    void tellsTheTruthOfPeopleWhoSayMoreThanACardHolds(@ForAll @LongRange(max = 1_000_000) long seed) {
        assertTrue(new Problem(talkative(40, seed), MatchPolicy.defaults().with(Rules.none()), Commitments.none()));
    }

    /** The negative control: a glance that says of every pair that it may be worth all there is would be of no use. */
    @Test
    void tellsOfNineInTenPairsOfACompanyWhatTheyAreWorth() {
        Problem problem = new Problem(Populations.company(400, 5), MatchPolicy.defaults(), Commitments.none());
        Glance glance = new Glance(new Cards(problem, new PlaceTable(problem)));
        int[] everybody = IntStream.range(0, 400).toArray();
        long tight = 0;
        for (int person = 0; person < 400; person++) {
            glance.of(person);
            glance.at(everybody, 400);
            tight += IntStream.range(0, 400)
                    .filter(other -> glance.worth(other) == glance.weight(other) || glance.worth(other) < 0)
                    .count();
        }
        assertThat(tight).isGreaterThan(400 * 400 * 9 / 10);
    }

    private static void assertTrue(Problem problem) {
        int people = problem.pool().size();
        Glance glance = new Glance(new Cards(problem, new PlaceTable(problem)));
        int[] everybody = IntStream.range(0, people).toArray();
        for (int person = 0; person < people; person++) {
            glance.of(person);
            glance.at(everybody, people);
            for (int other = 0; other < people; other++) {
                if (problem.allows(person, other)) {
                    long weight = problem.weight(person, other, problem.scorer().views(person, other));
                    assertThat((long) glance.worth(other)).isGreaterThanOrEqualTo(weight);
                    assertThat(glance.weight(other)).isEqualTo(weight);
                    assertThat(glance.views(other)).isEqualTo(problem.scorer().views(person, other));
                } else if (person != other) {
                    assertThat(glance.weight(other)).isNegative();
                }
            }
        }
    }

    /** Up to twelve offers and eight wants, a hundred interests and twenty questions. */
    private static Pool talkative(int people, long seed) {
        Random random = new Random(seed);
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (int i = 0; i < people; i++) {
            PersonSpecBuilder person = PersonSpec.person("p" + i).level(random.nextInt(5));
            for (int offer = random.nextInt(12); offer > 0; offer--) {
                person.offers("skill" + random.nextInt(30), 1 + random.nextInt(5));
            }
            for (int want = random.nextInt(8); want > 0; want--) {
                int now = random.nextInt(4);
                person.wants("skill" + random.nextInt(30), now, now + 1 + random.nextInt(5 - now));
            }
            for (String kind : List.of("interest", "language")) {
                for (int name = random.nextInt(12); name > 0; name--) {
                    String each = kind + random.nextInt(100);
                    person = kind.equals("interest") ? person.interests(each) : person.languages(each);
                }
            }
            for (int question = 0; question < 20; question++) {
                if (random.nextBoolean()) {
                    person.style("question" + question, 1 + random.nextInt(5));
                }
            }
            pool.add(person.location("place" + random.nextInt(400)).build());
        }
        return pool.build();
    }
}
