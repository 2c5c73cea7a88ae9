package app.alongside.programmes.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.WeeklyAvailability;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AvailabilityGridTest {
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Test
    void usualHoursAreShownInWholeHoursOnly() {
        AvailabilityGrid grid = AvailabilityGrid.showing(hours("Mon 09:00-12:00"), false, false);
        assertThat(grid.halves()).isFalse();
        assertThat(grid.showsNights()).isFalse();
        assertThat(AvailabilityGrid.time(grid.rows().getFirst())).hasToString("07:00");
        assertThat(AvailabilityGrid.time(grid.rows().getLast())).hasToString("18:00");
    }

    @Test
    void whateverWasSaidBeforeCanBeSeenAndTakenBack() {
        WeeklyAvailability odd = hours("Mon 05:30-06:00;Sun 22:00-24:00");
        AvailabilityGrid grid = AvailabilityGrid.showing(odd, false, false);
        assertThat(grid.halves()).isTrue();
        assertThat(grid.showsNights()).isTrue();
        assertThat(grid.read(odd, KATHMANDU, Set.of()).isEmpty()).isTrue();
    }

    @Test
    void readingWhatIsShownChangesNothing() {
        WeeklyAvailability some = hours("Mon 09:00-12:00;Wed 13:30-14:00;Sun 07:00-19:00");
        for (boolean nights : new boolean[] {true, false}) {
            AvailabilityGrid grid = AvailabilityGrid.showing(some, false, nights);
            assertThat(grid.read(some, KATHMANDU, tickedIn(grid, some))).isEqualTo(some);
        }
    }

    @Test
    void hoursThatTheTableDoesNotShowStay() {
        WeeklyAvailability night = hours("Tue 02:00-03:00;Tue 09:00-10:00");
        AvailabilityGrid usual = AvailabilityGrid.between(14, 38, false);
        assertThat(usual.read(night, KATHMANDU, Set.of()).format()).isEqualTo("Tue 02:00-03:00");
    }

    @Test
    void aTickedBoxIsAWholeHourOrAHalfAsItWasShown() {
        WeeklyAvailability none = WeeklyAvailability.none(KATHMANDU);
        Set<String> nine = Set.of(AvailabilityGrid.box(DayOfWeek.FRIDAY, 18));
        assertThat(AvailabilityGrid.between(14, 38, false)
                        .read(none, KATHMANDU, nine)
                        .format())
                .isEqualTo("Fri 09:00-10:00");
        assertThat(AvailabilityGrid.between(14, 38, true)
                        .read(none, KATHMANDU, nine)
                        .format())
                .isEqualTo("Fri 09:00-09:30");
    }

    private static Set<String> tickedIn(AvailabilityGrid grid, WeeklyAvailability hours) {
        Set<String> boxes = new TreeSet<>();
        for (DayOfWeek day : grid.days()) {
            for (int row : grid.rows()) {
                if (grid.isFree(hours, day, row)) {
                    boxes.add(AvailabilityGrid.box(day, row));
                }
            }
        }
        return boxes;
    }

    private static WeeklyAvailability hours(String text) {
        return WeeklyAvailability.parse(text, KATHMANDU);
    }
}
