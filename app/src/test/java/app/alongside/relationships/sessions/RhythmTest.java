package app.alongside.relationships.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.alongside.relationships.sessions.Rhythm.Beat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 8);

    @Test
    void keepsItsTimeOfDayWhenClocksChange() {
        Beat beat = beat(2, LocalTime.of(14, 0), "Europe/Lisbon", LocalDate.of(2026, 11, 30));
        assertThat(beat.after(FIRST.minusDays(1)).map(start -> start.toInstant().toString()))
                .containsExactly(
                        "2026-10-08T13:00:00Z", "2026-10-22T13:00:00Z", "2026-11-05T14:00:00Z", "2026-11-19T14:00:00Z");
    }

    @Test
    void goesOnAfterAnyDayAndEndsWhereItEnds() {
        Beat beat = beat(3, LocalTime.of(14, 0), "Europe/Lisbon", LocalDate.of(2026, 11, 19));
        assertThat(beat.after(LocalDate.of(2026, 10, 8)).map(ZonedDateTime::toLocalDate))
                .containsExactly(LocalDate.of(2026, 10, 29), LocalDate.of(2026, 11, 19));
        assertThat(beat.after(LocalDate.of(2026, 10, 28)).map(ZonedDateTime::toLocalDate))
                .startsWith(LocalDate.of(2026, 10, 29));
        assertThat(beat.after(LocalDate.of(2026, 11, 19))).isEmpty();
        assertThat(beat.after(LocalDate.of(2020, 1, 1)).map(ZonedDateTime::toLocalDate))
                .startsWith(FIRST);
    }

    @Test
    void aTimeThatClocksSkipIsTakenAnHourLaterAndTheNextIsOnTimeAgain() {
        Beat beat = new Beat(
                1,
                LocalDate.of(2026, 3, 22),
                LocalTime.of(1, 30),
                ZoneId.of("Europe/Lisbon"),
                LocalDate.of(2026, 4, 5));
        assertThat(beat.after(LocalDate.of(2026, 3, 21))
                        .map(start -> start.toLocalTime().toString()))
                .containsExactly("01:30", "02:30", "01:30");
    }

    @Test
    void worksInQuarterHourZones() {
        Beat beat = beat(4, LocalTime.of(9, 45), "Australia/Eucla", LocalDate.of(2026, 10, 9));
        assertThat(beat.after(FIRST.minusDays(1)).map(start -> start.toInstant().toString()))
                .containsExactly("2026-10-08T01:00:00Z");
    }

    @Test
    void isNeitherTooDenseNorTooSparse() {
        for (int weeks : new int[] {0, 5}) {
            assertThatThrownBy(() -> beat(weeks, LocalTime.NOON, "UTC", FIRST))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> beat(1, LocalTime.NOON, "UTC", FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Lisbon,       Africa/Nairobi,     2026-03-05, 2026-04-02T16:00, -60
            Europe/Lisbon,       Asia/Kolkata,       2026-10-08, 2026-10-29T19:30,  60
            Africa/Nairobi,      Europe/Lisbon,      2026-03-05, 2026-04-02T12:00,  60
            Australia/Lord_Howe, Asia/Kathmandu,     2026-09-10, 2026-10-08T08:45, -30
            Asia/Kathmandu,      Australia/Adelaide, 2026-09-10, 2026-10-08T18:45,  60
            Pacific/Auckland,    Pacific/Honolulu,   2026-09-10, 2026-09-30T15:00, -60
            Pacific/Kiritimati,  America/New_York,   2026-10-15, 2026-11-04T19:00, -60
            """)
    void saysWhenItMovesWhereClocksDoNotChangeAlike(
            ZoneId here, ZoneId there, LocalDate first, LocalDateTime moved, int minutesLater) {
        Beat beat = new Beat(1, first, LocalTime.of(14, 0), here, first.plusWeeks(8));
        assertThat(beat.shifts(there, first.minusDays(1)))
                .containsExactly(new ClockShift(moved.atZone(there), minutesLater));
        assertThat(beat.shifts(here, first.minusDays(1))).isEmpty();
    }

    @Test
    void movesThereAndBackWhereBothChangeButOnDifferentDays() {
        Beat beat = beat(1, LocalTime.of(14, 0), "Europe/Lisbon", LocalDate.of(2026, 11, 30));
        assertThat(beat.shifts(ZoneId.of("America/New_York"), FIRST.minusDays(1)))
                .extracting(shift -> shift.first().toLocalDateTime().toString(), ClockShift::minutesLater)
                .containsExactly(tuple("2026-10-29T10:00", 60), tuple("2026-11-05T09:00", -60));
    }

    private static Beat beat(int weeks, LocalTime time, String zone, LocalDate until) {
        return new Beat(weeks, FIRST, time, ZoneId.of(zone), until);
    }
}
