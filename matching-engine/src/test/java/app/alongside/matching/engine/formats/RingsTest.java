package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RingsTest {
    private static final MatchPolicy POLICY = MatchPolicy.defaults();

    @Test
    void threePeopleOfWhomEachHelpsTheNextFormARing() {
        Rings.Result result = Rings.form(
                pool(wants("ann", "piano", "chess"), wants("bob", "chess", "sql"), wants("cem", "sql", "piano")),
                POLICY,
                List.of("ann", "bob", "cem"));

        assertThat(result.rings()).singleElement().satisfies(ring -> {
            assertThat(ring.members()).containsExactly("ann", "cem", "bob");
            assertThat(ring.helperOf("bob")).isEqualTo("cem");
            assertThat(ring.helperOf("ann")).isEqualTo("bob");
        });
        assertThat(result.leftOver()).isEmpty();
        assertThat(result.proven()).isTrue();
    }

    @Test
    void aRingOfFourBeatsARingOfThreeBecauseItServesMore() {
        Pool pool = pool(
                wants("ann", "piano", "chess"),
                wants("bob", "chess", "sql"),
                wants("cem", "sql", "piano", "go"),
                wants("dia", "go", "piano"));
        Rings.Result result = Rings.form(pool, POLICY, List.of("ann", "bob", "cem", "dia"));

        assertThat(result.rings())
                .singleElement()
                .satisfies(ring -> assertThat(ring.members()).hasSize(4));
    }

    @Test
    void nobodyJoinsARingWithSomebodyTheyBlocked() {
        Pool pool = pool(
                wants("ann", "piano", "chess").blocked("cem"),
                wants("bob", "chess", "sql"),
                wants("cem", "sql", "piano"));

        assertThat(Rings.form(pool, POLICY, List.of("ann", "bob", "cem")).leftOver())
                .hasSize(3);
    }

    @Test
    void anObviouslyBestRingIsFoundAmongManyThatAreMiddling() {
        List<PersonSpecBuilder> people = new ArrayList<>();
        List<String> planted = List.of("k1", "k2", "k3", "k4");
        for (int i = 0; i < 30; i++) {
            people.add(PersonSpec.person("m" + i)
                    .offers("skill " + i % 6, 2)
                    .wants("skill " + (i + 1) % 6, 1, 5)
                    .interests("alone " + i));
        }
        for (int i = 0; i < 4; i++) {
            people.add(PersonSpec.person(planted.get(i))
                    .offers("gem " + i, 5)
                    .wants("gem " + (i + 3) % 4, 0, 5)
                    .interests("chess", "go")
                    .goals("lead", "teach"));
        }
        Pool pool = pool(people.toArray(PersonSpecBuilder[]::new));
        Rings.Result result = Rings.form(pool, POLICY, everybody(pool));

        assertThat(result.rings()).anySatisfy(ring -> assertThat(ring.members()).containsExactlyElementsOf(planted));
    }

    @Property(tries = 40)
    void ringsKeepTheRulesAndEverybodyGetsSomething(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(36, seed);
        Rings.Result result = Rings.form(pool, POLICY, everybody(pool));
        Problem problem = new Problem(pool, POLICY.with(POLICY.rules().without(Rule.BOTH_GAIN)), Commitments.none());
        List<String> members = new ArrayList<>();
        for (Ring ring : result.rings()) {
            members.addAll(ring.members());
            for (String one : ring.members()) {
                assertThat(pool.skills().met(pool.indexOf(one), pool.indexOf(ring.helperOf(one))))
                        .isPositive();
                for (String two : ring.members()) {
                    assertThat(one.equals(two) || problem.allows(pool.indexOf(one), pool.indexOf(two)))
                            .isTrue();
                }
            }
        }
        assertThat(members).doesNotHaveDuplicates();
        assertThat(members.size() + result.leftOver().size()).isEqualTo(36);
    }

    @Test
    void manyWhoHelpEachOtherEquallyAllFindARing() {
        Pool pool = pool(IntStream.range(0, 360)
                .mapToObj(i -> wants("p" + i, "skill " + i % 3, "skill " + (i + 1) % 3))
                .toArray(PersonSpecBuilder[]::new));
        Rings.Result result = Rings.form(pool, POLICY, everybody(pool));

        assertThat(result.leftOver()).isEmpty();
        assertThat(result.rings()).hasSize(120);
        assertThat(result.proven()).as("most rings were never looked at").isFalse();
    }

    @Test
    void whereNoTimeIsLeftNobodyGetsARing() {
        Pool pool = pool(wants("ann", "piano", "chess"), wants("bob", "chess", "sql"), wants("cem", "sql", "piano"));
        Rings.Result result = Rings.form(pool, POLICY, everybody(pool), () -> true);

        assertThat(result.rings()).isEmpty();
        assertThat(result.leftOver()).containsExactly("ann", "bob", "cem");
        assertThat(result.proven()).isFalse();
    }

    @Property(tries = 150)
    void noChoiceOfRingsIsBetterThanAProvenOne(@ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Pool pool = pool(IntStream.range(0, 8 + random.nextInt(3))
                .mapToObj(i -> wants("p" + i, "s" + random.nextInt(5), "s" + random.nextInt(5), "t" + random.nextInt(5))
                        .offers("t" + random.nextInt(5), 4))
                .toArray(PersonSpecBuilder[]::new));
        Problem problem = new Problem(pool, POLICY.with(POLICY.rules().without(Rule.BOTH_GAIN)), Commitments.none());
        Rings.Result result = Rings.form(pool, POLICY, everybody(pool));
        long reached = result.rings().stream()
                .mapToLong(ring -> worth(
                        problem, ring.members().stream().mapToInt(pool::indexOf).toArray()))
                .sum();

        assertThat(result.proven()).isTrue();
        assertThat(reached).isEqualTo(mostWorth(problem, (1 << pool.size()) - 1));
    }

    /** By trying every ring of the person with the smallest number, and none. */
    private static long mostWorth(Problem problem, int people) {
        if (Integer.bitCount(people) < 3) {
            return 0;
        }
        int first = Integer.numberOfTrailingZeros(people);
        int[] others = IntStream.range(first + 1, 12)
                .filter(p -> (people >> p & 1) == 1)
                .toArray();
        long most = mostWorth(problem, people & people - 1);
        for (int second : others) {
            for (int third : others) {
                if (third != second) {
                    most = Math.max(most, withRing(problem, people, first, second, third));
                    for (int fourth : others) {
                        if (fourth != second && fourth != third) {
                            most = Math.max(most, withRing(problem, people, first, second, third, fourth));
                        }
                    }
                }
            }
        }
        return most;
    }

    private static long withRing(Problem problem, int people, int... ring) {
        int left = people;
        for (int i = 0; i < ring.length; i++) {
            left &= ~(1 << ring[i]);
            if (problem.pool().skills().met(ring[(i + 1) % ring.length], ring[i]) == 0) {
                return 0;
            }
            for (int other : ring) {
                if (other != ring[i] && !problem.allows(ring[i], other)) {
                    return 0;
                }
            }
        }
        return worth(problem, ring) + mostWorth(problem, left);
    }

    private static long worth(Problem problem, int... ring) {
        return 10_000_000L * ring.length + new RingWorth(problem).of(ring);
    }

    private static List<String> everybody(Pool pool) {
        return IntStream.range(0, pool.size()).mapToObj(pool::id).toList();
    }

    /** Somebody who offers the first skill and wants the others. */
    private static PersonSpecBuilder wants(String id, String offer, String... wants) {
        PersonSpecBuilder person = PersonSpec.person(id).offers(offer, 5);
        for (String want : wants) {
            person.wants(want, 0, 5);
        }
        return person;
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder();
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }
}
