package app.alongside.matching.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.time.LocalDate;
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
