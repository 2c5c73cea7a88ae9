package app.alongside.matching.engine.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.engine.pool.SlotRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A change that is told is made: the circle it speaks of keeps every rule, and whoever can make it alone finds a seat. */
class WaysToASeatTest {
    @Property(tries = 200)
    void whoeverMakesTheChangeTheyAreToldHasASeat(
            @ForAll @IntRange(min = 4, max = 10) int people,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll boolean facilitated) {
        assertWhatIsToldHelps(people, seed, facilitated);
    }

    /** p5 would sit with three others about another topic, but then would have to sit with somebody who does not fit in. */
    @Example
    void nobodyIsToldOfATopicThatWouldBindThemToSomebodyElse() {
        assertWhatIsToldHelps(8, 1993, false);
    }

    private static void assertWhatIsToldHelps(int people, long seed, boolean facilitated) {
        CircleRules sizes = CircleRules.defaults().withSizes(3, 4);
        CircleProblem problem = CirclePopulations.few(people, seed, facilitated ? sizes : sizes.withRotatingChair());
        for (Stranded left : Circles.plan(problem, RunOptions.defaults()).stranded()) {
            left.change().ifPresent(change -> {
                assertThat(circleMayBe(problem, left.id(), change))
                        .as("%s", left)
                        .isTrue();
                if (change instanceof CircleChange.FreeAt || change instanceof CircleChange.AnotherTopic) {
                    assertThat(Circles.plan(made(problem, left.id(), change), RunOptions.defaults())
                                    .stranded())
                            .as("%s", left)
                            .noneMatch(still -> still.id().equals(left.id()));
                }
            });
        }
    }

    private static boolean circleMayBe(CircleProblem problem, String person, CircleChange change) {
        Set<String> members = new TreeSet<>(change.with());
        members.addAll(partyOf(problem, person));
        return problem.wishes().topics().stream().anyMatch(topic -> {
            if (change instanceof CircleChange.Exception exception) {
                boolean oneRule =
                        problem.brokenBetween(person, exception.other()).equals(Set.of(exception.rule()));
                return oneRule && problem.broken(topic.name(), members).equals(Set.of(CircleRule.EVERY_TWO));
            }
            return new CircleAudit(made(problem, person, change)).mayBe(topic, members);
        });
    }

    private static List<String> partyOf(CircleProblem problem, String person) {
        int number = problem.pool().indexOf(person);
        return problem.parties().stream()
                .filter(party -> IntStream.of(party.members()).anyMatch(member -> member == number))
                .flatMapToInt(party -> IntStream.of(party.members()))
                .mapToObj(problem.pool()::id)
                .toList();
    }

    private static CircleProblem made(CircleProblem problem, String person, CircleChange change) {
        CircleRules rules = problem.rules();
        return switch (change) {
            case CircleChange.FreeAt free ->
                new CircleProblem(
                        freer(problem.pool(), person, free.meeting()), problem.policy(), rules, problem.wishes());
            case CircleChange.AnotherTopic topic -> with(problem, content(problem.wishes(), person, topic.topic()));
            case CircleChange.SomebodyFacilitates some ->
                with(problem, facilitating(problem.wishes(), some.with().getFirst()));
            case CircleChange.OneMoreSeat seat -> with(problem, rules.withSizes(rules.least(), seat.mostNow() + 1));
            case CircleChange.OneMoreOfDepartment more ->
                with(problem, rules.withMostOfADepartment(rules.mostOfADepartment() + 1));
            case CircleChange.Exception exception -> problem;
        };
    }

    private static CircleProblem with(CircleProblem problem, Wishes wishes) {
        return new CircleProblem(problem.pool(), problem.policy(), problem.rules(), wishes);
    }

    private static CircleProblem with(CircleProblem problem, CircleRules rules) {
        return new CircleProblem(problem.pool(), problem.policy(), rules, problem.wishes());
    }

    private static Wishes content(Wishes wishes, String person, String topic) {
        Map<String, List<String>> chosen = new HashMap<>(wishes.chosen());
        List<String> own = new ArrayList<>(chosen.getOrDefault(person, List.of()));
        own.add(topic);
        chosen.put(person, own);
        return new Wishes(wishes.topics(), chosen, wishes.facilitators());
    }

    private static Wishes facilitating(Wishes wishes, String person) {
        Set<String> facilitators = new HashSet<>(wishes.facilitators());
        facilitators.add(person);
        return new Wishes(wishes.topics(), wishes.chosen(), facilitators);
    }

    private static Pool freer(Pool pool, String id, SlotRange meeting) {
        PoolBuilder again = Pool.builder().on(Populations.TODAY);
        for (int person = 0; person < pool.size(); person++) {
            PersonSpec spec = pool.spec(person);
            Availability week = spec.time().availability();
            again.add(spec.id().equals(id) && week != null ? freer(spec, week, meeting) : spec);
        }
        return again.build();
    }

    private static PersonSpec freer(PersonSpec of, Availability week, SlotRange meeting) {
        BitSet free = week.utcSlots();
        IntStream.range(meeting.from(), meeting.until()).forEach(slot -> free.set(slot % Availability.SLOTS));
        PersonSpec.Time time = of.time();
        return new PersonSpec(
                of.id(),
                of.place(),
                of.offers(),
                of.wants(),
                of.traits(),
                new PersonSpec.Time(time.zone(), Availability.ofUtcSlots(free), time.partners(), time.hoursAMonth()),
                of.ties(),
                of.auditGroups(),
                of.waitingCredit());
    }
}
