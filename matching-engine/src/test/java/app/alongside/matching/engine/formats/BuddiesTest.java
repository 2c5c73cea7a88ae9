package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuddiesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Buddies.Terms THREE_DAYS = new Buddies.Terms(30, 3, Set.of(MONDAY.plusDays(2)));
    private static final RunOptions ONE_THREAD = RunOptions.defaults().withThreads(1);

    @Test
    void theDeadlineCountsWorkingDaysOnly() {
        assertThat(THREE_DAYS.due(MONDAY)).isEqualTo(MONDAY.plusDays(4));
        assertThat(THREE_DAYS.due(MONDAY.minusDays(3))).isEqualTo(MONDAY.plusDays(3));
        assertThat(new Buddies.Terms(30, 0, Set.of()).due(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void everyNewHireGetsAnExperiencedBuddyAndTheMostUrgentIsToldFirst() {
        Pool pool = pool(
                person("late", MONDAY.minusDays(14)),
                person("fresh", MONDAY),
                person("old", MONDAY.minusYears(3)).location("Leeds"),
                person("older", MONDAY.minusYears(9)));
        Buddies.Plan plan = Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS);

        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.assignments()).extracting(Buddies.Assignment::newcomer).containsExactly("late", "fresh");
        assertThat(plan.assignments()).extracting(Buddies.Assignment::onTime).containsExactly(false, true);
        assertThat(plan.assignments()).extracting(Buddies.Assignment::buddy).containsExactlyInAnyOrder("old", "older");
    }

    @Test
    void newHiresAreNotBuddiesOfEachOther() {
        Pool pool = pool(person("one", MONDAY), person("two", MONDAY));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .waiting())
                .hasSize(2);
    }

    @Test
    void onesLastDayOfBeingNewStillCounts() {
        Pool pool = pool(
                person("lastDay", MONDAY.minusDays(30)),
                person("dayAfter", MONDAY.minusDays(31)),
                PersonSpec.person("unknown"));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .assignments())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.newcomer()).isEqualTo("lastDay");
                    assertThat(only.due()).isEqualTo(THREE_DAYS.due(MONDAY.minusDays(30)));
                });
    }

    @Test
    void whoHasABuddyAlreadyNeedsNone() {
        Pool pool = pool(
                person("one", MONDAY),
                person("two", MONDAY),
                person("old", MONDAY.minusYears(3)),
                person("older", MONDAY.minusYears(4)));
        RunOptions settled = ONE_THREAD.withLocked(List.of(new IdPair("one", "old"), new IdPair("older", "two")));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), settled, THREE_DAYS))
                .isEqualTo(new Buddies.Plan(List.of(), List.of()));
    }

    @Test
    void aBuddyDueTodayIsOnTimeAndThoseOfOneDayComeByName() {
        LocalDate thursday = MONDAY.minusDays(4);
        Pool pool = pool(
                person("zoe", thursday),
                person("ann", thursday),
                person("old", MONDAY.minusYears(3)),
                person("older", MONDAY.minusYears(4)));
        Buddies.Terms twoDays = new Buddies.Terms(30, 2, Set.of());
        Buddies.Plan plan = Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, twoDays);

        assertThat(plan.assignments()).extracting(Buddies.Assignment::newcomer).containsExactly("ann", "zoe");
        assertThat(plan.assignments()).extracting(Buddies.Assignment::due).containsOnly(MONDAY);
        assertThat(plan.assignments()).allMatch(Buddies.Assignment::onTime);
    }

    @Test
    void whoWaitsIsToldWithTheDay() {
        Pool pool = pool(person("two", MONDAY), person("one", MONDAY), person("first", MONDAY.minusDays(7)));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .waiting())
                .containsExactly(waiting("first", MONDAY.minusDays(7)), waiting("one", MONDAY), waiting("two", MONDAY));
    }

    private static Buddies.Waiting waiting(String id, LocalDate started) {
        return new Buddies.Waiting(id, THREE_DAYS.due(started), Unmatched.Cause.NOBODY_ALLOWED);
    }

    @Test
    void whoStartsNextWeekHasABuddyBefore() {
        Pool pool = pool(person("next", MONDAY.plusDays(7)), person("old", MONDAY.minusYears(3)));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .assignments())
                .extracting(Buddies.Assignment::buddy)
                .containsExactly("old");
    }

    /** The total would be greatest with the two who want what the other offers, and nobody for the second. */
    @Test
    void twoWithSomebodyRatherThanOneWithTheBest() {
        Pool pool = pool(
                person("keen", MONDAY).wants("sql", 0, 5).goals("lead"),
                person("quiet", MONDAY).wants("chess", 0, 5).mustNot("other"),
                person("best", MONDAY.minusYears(3)).offers("sql", 5).goals("lead"),
                person("other", MONDAY.minusYears(3)).offers("go", 1).wants("tea", 0, 5));
        MatchPolicy asWanted =
                MatchPolicy.defaults().with(new Weights(Map.of(Factor.WANTS_MET, 99.0, Factor.LEVEL, 1.0)));

        assertThat(Buddies.plan(pool, asWanted, ONE_THREAD, THREE_DAYS).waiting())
                .isEmpty();
    }

    @Test
    void whoHasTwoPlacesHasTheOneBestBuddy() {
        Pool pool = pool(
                person("eager", MONDAY).partners(2).wants("sql", 0, 5),
                person("abel", MONDAY.minusYears(3)).offers("tea", 1),
                person("zoe", MONDAY.minusYears(9)).offers("sql", 5));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .assignments())
                .extracting(Buddies.Assignment::buddy)
                .containsExactly("zoe");
    }

    @Test
    void whoWaitsIsToldWhy() {
        Pool pool = pool(
                person("busy", MONDAY).partners(0),
                person("kept", MONDAY).mustNot("old"),
                person("old", MONDAY.minusYears(3)));

        assertThat(Buddies.plan(pool, MatchPolicy.defaults(), ONE_THREAD, THREE_DAYS)
                        .waiting())
                .extracting(Buddies.Waiting::cause)
                .containsExactly(Unmatched.Cause.NO_PLACE, Unmatched.Cause.NOBODY_ALLOWED);
    }

    @Test
    void negativeTermsAreRefused() {
        assertThatThrownBy(() -> new Buddies.Terms(-1, 3, Set.of())).hasMessageContaining("New for -1 days");
        assertThatThrownBy(() -> new Buddies.Terms(30, -1, Set.of())).hasMessageContaining("within -1 working days");
        assertThat(new Buddies.Terms(0, 0, Set.of()).due(MONDAY)).isEqualTo(MONDAY);
    }

    private static PersonSpecBuilder person(String id, LocalDate started) {
        return PersonSpec.person(id).started(started);
    }

    private static Pool pool(PersonSpecBuilder... people) {
        PoolBuilder pool = Pool.builder().on(MONDAY);
        for (PersonSpecBuilder person : people) {
            pool.add(person.build());
        }
        return pool.build();
    }
}
