package app.alongside.matching.engine.circles;

import static app.alongside.matching.engine.circles.CircleFixtures.any;
import static app.alongside.matching.engine.circles.CircleFixtures.free;
import static app.alongside.matching.engine.circles.CircleFixtures.on;
import static app.alongside.matching.engine.circles.CircleFixtures.plan;
import static app.alongside.matching.engine.circles.CircleFixtures.pool;
import static app.alongside.matching.engine.circles.CircleFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SlotRange;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a circle: who facilitates it and when it meets. */
class CircleTellerTest {
    private static final CircleRules THREE =
            CircleRules.defaults().withSizes(3, 4).withRotatingChair();
    private static final LocalRange MONDAY = on(DayOfWeek.MONDAY, 0, 23);

    @Test
    void ofThoseWhoAreWillingTheReadiestFacilitatesAndBetweenEqualsTheFirst() {
        assertThat(facilitator(null, 0.9, 0.4)).contains("bob");
        assertThat(facilitator(null, 0.2, 0.4))
                .as("half-ready where nothing is known")
                .contains("ann");
        assertThat(facilitator(0.2, null, 0.4)).contains("bob");
        assertThat(facilitator(0.7, 0.7, 0.9))
                .as("the readiest of all is not willing")
                .contains("ann");
    }

    private static Optional<String> facilitator(@Nullable Double... ready) {
        Pool pool = pool(
                any("ann").willingness(ready[0]),
                any("bob").willingness(ready[1]),
                any("cem").willingness(ready[2]));
        Wishes wishes = wishes(Topic.of("Speaking"), Map.of(), Set.of("ann", "bob"));
        return plan(CircleRules.defaults().withSizes(3, 4), wishes, pool)
                .circles()
                .getFirst()
                .facilitator();
    }

    @Test
    void aMeetingIsAroundTheMiddleOfTheDayOfAllClocks() {
        assertThat(meeting(2, MONDAY, "UTC", "UTC", "UTC")).contains(new SlotRange(24, 26));
        assertThat(meeting(6, MONDAY, "UTC", "UTC", "UTC")).contains(new SlotRange(22, 28));
        assertThat(meeting(2, MONDAY, "UTC+4", "UTC+4", "UTC+4")).contains(new SlotRange(16, 18));
        assertThat(meeting(2, MONDAY, "UTC", "UTC", "UTC+4"))
                .as("two hours too late for one, too early for two")
                .contains(new SlotRange(20, 22));
    }

    @Test
    void aWeekendIsOnlyForThoseWhoHaveNoOtherTime() {
        LocalRange night = on(DayOfWeek.TUESDAY, 2, 4);

        assertThat(meeting(2, new LocalRange[] {on(DayOfWeek.SATURDAY, 11, 14), night}, "UTC", "UTC", "UTC"))
                .contains(new SlotRange(48 + 6, 48 + 8));
        assertThat(meeting(
                        2,
                        new LocalRange[] {on(DayOfWeek.SATURDAY, 11, 14), on(DayOfWeek.SUNDAY, 18, 19)},
                        "UTC",
                        "UTC",
                        "UTC"))
                .contains(new SlotRange(5 * 48 + 24, 5 * 48 + 26));
        assertThat(meeting(2, new LocalRange[] {on(DayOfWeek.FRIDAY, 20, 21), night}, "UTC", "UTC", "UTC"))
                .contains(new SlotRange(4 * 48 + 40, 4 * 48 + 42));
    }

    @Test
    void aMeetingMayRunPastTheEndOfTheWeek() {
        Pool pool = pool(late("ann"), late("bob"), late("cem"));
        Circle circle = plan(THREE.withMeetingHalfHours(6), wishes(Topic.of("Speaking"), Map.of(), Set.of()), pool)
                .circles()
                .getFirst();

        assertThat(circle.meeting()).contains(new SlotRange(6 * 48 + 44, 6 * 48 + 50));
        assertThat(circle.together().ranges()).hasSize(2);
        assertThat(circle.together().hours()).isEqualTo(3);
    }

    private static PersonSpecBuilder late(String id) {
        BitSet slots = new BitSet();
        slots.set(6 * 48 + 44, 7 * 48);
        slots.set(0, 2);
        return any(id).availability(Availability.ofUtcSlots(slots));
    }

    @Test
    void circlesThatFindTheirOwnTimeAreToldNone() {
        assertThat(meeting(0, MONDAY, "UTC", "UTC", "UTC")).isEmpty();
    }

    private static Optional<SlotRange> meeting(int halfHours, LocalRange range, String... zones) {
        return meeting(halfHours, new LocalRange[] {range}, zones);
    }

    private static Optional<SlotRange> meeting(int halfHours, LocalRange[] ranges, String... zones) {
        Pool pool = pool(free("ann", zones[0], ranges), free("bob", zones[1], ranges), free("cem", zones[2], ranges));
        return plan(THREE.withMeetingHalfHours(halfHours), wishes(Topic.of("Speaking"), Map.of(), Set.of()), pool)
                .circles()
                .getFirst()
                .meeting();
    }
}
