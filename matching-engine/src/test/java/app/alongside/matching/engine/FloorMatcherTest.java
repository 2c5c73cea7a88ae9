package app.alongside.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FloorMatcherTest {
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);
    private static final MatchPolicy FREE = MatchPolicy.defaults().with(Rules.none());

    /** Fifteen people without a rule between them, one of whom must be left: by value, a new one. */
    @Test
    void aFloorGivesEverybodyOfASmallGroupAPartnerAndStatesItsPrice() {
        Pool pool = oldAndNew(10, 5);
        MatchResult free = Matcher.match(pool, FREE, ONE_THREAD);
        FloorMatch held = FloorMatcher.match(pool, FREE, ONE_THREAD, new GroupFloor("cohort", 0.95));

        assertThat(free.unmatched())
                .singleElement()
                .satisfies(u -> assertThat(u.id()).startsWith("new"));
        assertThat(held.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        FloorMatch possible = FloorMatcher.match(pool, FREE, ONE_THREAD, new GroupFloor("cohort", 0.9));
        assertThat(possible.verdict()).isEqualTo(Verdict.MET_AT_LEAST_PRICE);
        assertThat(possible.result().unmatched())
                .singleElement()
                .satisfies(u -> assertThat(u.id()).startsWith("old"));
        assertThat(possible.price()).isPositive().isEqualTo(possible.leastPrice());
        assertThat(possible.result().certificate().value())
                .isCloseTo(free.certificate().value() - possible.price(), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void aGroupThatIsTooSmallToBeShownHasNoFloor() {
        FloorMatch held = FloorMatcher.match(oldAndNew(10, 3), FREE, ONE_THREAD, new GroupFloor("cohort", 0.5));

        assertThat(held.groups()).extracting(FloorMatch.Group::name).containsExactly("old");
    }

    /** Ten who know each other and five of whom three can only be partners of the first of the ten. */
    @Test
    void aFloorThatCannotBeHeldSaysHowFarItCanGo() {
        PoolBuilder pool = Pool.builder();
        for (int i = 0; i < 10; i++) {
            pool.add(member("old" + i, "old").build());
        }
        String[] allButTheFirst =
                IntStream.range(1, 10).mapToObj(i -> "old" + i).toArray(String[]::new);
        for (int i = 0; i < 5; i++) {
            String[] others =
                    IntStream.range(0, 5).mapToObj(other -> "new" + other).toArray(String[]::new);
            pool.add(member("new" + i, "new")
                    .mustNot(
                            i < 3
                                    ? Stream.concat(Arrays.stream(allButTheFirst), Arrays.stream(others))
                                            .toArray(String[]::new)
                                    : new String[0])
                    .build());
        }
        FloorMatch held = FloorMatcher.match(
                pool.build(),
                FREE,
                ONE_THREAD,
                person -> "new".equals(person.auditGroups().get("cohort")) ? "new" : "",
                0.8);

        assertThat(held.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(held.groups()).containsExactly(new FloorMatch.Group("new", 5, 4, 3));
    }

    @Property(tries = 15)
    void aFloorThatIsMetIsMetAndNeverGainsValue(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(40, seed);
        FloorMatch held = FloorMatcher.match(pool, MatchPolicy.defaults(), ONE_THREAD, new GroupFloor("cohort", 0.8));
        MatchResult free = Matcher.match(pool, MatchPolicy.defaults(), ONE_THREAD);

        assertThat(held.price()).isNotNegative();
        assertThat(held.leastPrice()).isLessThanOrEqualTo(held.price());
        assertThat(held.result().certificate().value())
                .isLessThanOrEqualTo(free.certificate().upperBound() + 1e-9);
        if (held.verdict() == Verdict.MET_AT_LEAST_PRICE || held.verdict() == Verdict.MET) {
            for (FloorMatch.Group group : held.groups()) {
                long taking = held.result().unmatched().stream()
                        .filter(u -> u.cause() != Unmatched.Cause.NO_PLACE && u.cause() != Unmatched.Cause.NOT_ELIGIBLE)
                        .filter(u -> group.name()
                                .equals(pool.spec(pool.indexOf(u.id()))
                                        .auditGroups()
                                        .get("cohort")))
                        .count();
                assertThat(taking).isLessThanOrEqualTo(pool.size() / 5);
            }
        }
    }

    @Property(tries = 10)
    void mostPeopleFirstLooksAtEveryAllowedPairOfASmallPool(@ForAll @LongRange(max = 1_000_000) long seed) {
        Pool pool = Populations.village(50, seed);
        MatchPolicy people = MatchPolicy.defaults().with(Objective.MOST_PEOPLE_FIRST);
        MatchResult few = Matcher.match(pool, people.withShortlist(1), ONE_THREAD);
        MatchResult many = Matcher.match(pool, people.withShortlist(49), ONE_THREAD);

        assertThat(few.retrieval().pairs()).isEqualTo(many.retrieval().pairs());
        assertThat(few.pairs()).isEqualTo(many.pairs());
    }

    private static Pool oldAndNew(int old, int fresh) {
        PoolBuilder pool = Pool.builder();
        for (int i = 0; i < old; i++) {
            pool.add(member("old" + i, "old").goals("lead").build());
        }
        for (int i = 0; i < fresh; i++) {
            pool.add(member("new" + i, "new").goals("learn " + i).build());
        }
        return pool.build();
    }

    private static PersonSpecBuilder member(String id, String cohort) {
        return PersonSpec.person(id).auditGroup("cohort", cohort);
    }
}
