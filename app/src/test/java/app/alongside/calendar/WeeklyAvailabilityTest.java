package app.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyAvailabilityTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void readsWhatAnImportFileSays() {
        WeeklyAvailability read = WeeklyAvailability.parse("Mon 09:00-10:30; Tue 23:00-24:00", LISBON);
        assertThat(read.slots())
                .containsExactly(
                        new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                        new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 30)),
                        new Slot(DayOfWeek.MONDAY, LocalTime.of(10, 0)),
                        new Slot(DayOfWeek.TUESDAY, LocalTime.of(23, 0)),
                        new Slot(DayOfWeek.TUESDAY, LocalTime.of(23, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-wed 9:00-10:00 | Mon 09:00-10:00;Tue 09:00-10:00;Wed 09:00-10:00",
                "Saturday–Monday 08.00–09.00 | Mon 08:00-09:00;Sat 08:00-09:00;Sun 08:00-09:00",
                "Fri 09:00-10:00, 11:00-12:00 | Fri 09:00-10:00;Fri 11:00-12:00",
                "Thu 10:00-11:00;Thu 11:00-12:00 | Thu 10:00-12:00",
                "Thu 09:10-10:50 | Thu 09:30-10:30",
                "Sun 22:00-00:00 | Sun 22:00-24:00"
            })
    void readsGenerouslyAndWritesOneWay(String text, String written) {
        assertThat(WeeklyAvailability.parse(text, LISBON).format()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon",
                "Mon 9-12",
                "Mon 25:00-26:00",
                "Mon 12:00-09:00",
                "Someday 09:00-10:00",
                "M 9:00-10:00",
                "Mon 09:00-24:30",
                "09:00-10:00"
            })
    void namesWhatItCannotUnderstand(String text) {
        assertThatThrownBy(() -> WeeklyAvailability.parse("Tue 09:00-10:00;" + text, LISBON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.substring(text.indexOf(' ') + 1));
    }

    @Test
    void nobodyIsFreeWithoutHours() {
        assertThat(WeeklyAvailability.parse("", LISBON).isEmpty()).isTrue();
        assertThat(WeeklyAvailability.none(LISBON).format()).isEmpty();
    }

    @Test
    void anHourThatTheClocksSkipIsNotThere() {
        WeeklyAvailability night = WeeklyAvailability.parse("Sun 00:00-04:00", LISBON);
        LocalDate clocksGoForward = LocalDate.of(2026, 3, 29);
        assertThat(freeOn(night, clocksGoForward)).isEqualTo(Duration.ofHours(3));
        LocalDate clocksGoBack = LocalDate.of(2026, 10, 25);
        assertThat(freeOn(night, clocksGoBack)).isEqualTo(Duration.ofHours(5));
        assertThat(freeOn(night, LocalDate.of(2026, 6, 14))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aDayThatIsSkippedOnTheDateLineIsNotThere() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        WeeklyAvailability friday = WeeklyAvailability.parse("Fri 09:00-17:00", apia);
        Instant before = LocalDate.of(2011, 12, 29).atStartOfDay(apia).toInstant();
        assertThat(friday.listFree(Stretch.of(before, Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void aHalfHourOfTheUtcWeekCountsOnlyAsAWhole() {
        WeeklyAvailability kathmandu = WeeklyAvailability.parse("Mon 09:00-10:00", ZoneId.of("Asia/Kathmandu"));
        BitSet week = BitSet.valueOf(kathmandu.utcWeek(LocalDate.of(2026, 11, 23)));
        assertThat(week.stream())
                .as("03:15 to 04:15 in UTC holds 03:30 to 04:00")
                .containsExactly(7);
    }

    @Property(tries = 400)
    void isWhatTheLocalClockSaysInEveryZoneAndWeek(
            @ForAll("availabilities") WeeklyAvailability someone, @ForAll("mondays") LocalDate monday) {
        BitSet week = BitSet.valueOf(someone.utcWeek(monday));
        Instant start = monday.atStartOfDay(ZoneOffset.UTC).toInstant();
        BitSet expected = new BitSet();
        for (int slot = 0; slot < Slot.A_WEEK; slot++) {
            expected.set(slot, isFreeMinuteByMinute(someone, start.plusSeconds(slot * 1800L)));
        }
        assertThat(week).isEqualTo(expected);
    }

    @Property(tries = 300)
    void freeTimeCoversExactlyTheFreeMinutes(
            @ForAll("availabilities") WeeklyAvailability someone, @ForAll("mondays") LocalDate monday) {
        Instant start = monday.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(7 * 60);
        Stretch window = Stretch.of(start, Duration.ofDays(2));
        var free = someone.listFree(window);
        for (Instant minute = start; minute.isBefore(window.until()); minute = minute.plusSeconds(60)) {
            Stretch one = Stretch.of(minute, Duration.ofMinutes(1));
            assertThat(free.stream().anyMatch(stretch -> stretch.covers(one)))
                    .as("%s in %s", minute, someone.zone())
                    .isEqualTo(someone.isFreeAt(minute));
        }
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("availabilities") WeeklyAvailability someone) {
        assertThat(WeeklyAvailability.parse(someone.format(), someone.zone())).isEqualTo(someone);
    }

    @Provide
    Arbitrary<WeeklyAvailability> availabilities() {
        Arbitrary<ZoneId> zones = Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(name -> !name.startsWith("SystemV"))
                        .map(ZoneId::of)
                        .toList());
        Arbitrary<Set<Slot>> slots = Arbitraries.integers()
                .between(0, Slot.A_WEEK - 1)
                .map(Slot::at)
                .set()
                .ofMaxSize(120);
        return Combinators.combine(zones, slots).as(WeeklyAvailability::new);
    }

    /** Mondays of ten years, those of weeks in which clocks change among them. */
    @Provide
    Arbitrary<LocalDate> mondays() {
        return Arbitraries.integers().between(0, 10 * 52).map(LocalDate.of(2024, 1, 1)::plusWeeks);
    }

    private static Duration freeOn(WeeklyAvailability someone, LocalDate date) {
        ZoneId zone = someone.zone();
        Stretch day = new Stretch(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        return someone.listFree(day).stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isFreeMinuteByMinute(WeeklyAvailability someone, Instant halfHour) {
        for (int minute = 0; minute < 30; minute++) {
            ZonedDateTime local = halfHour.plusSeconds(minute * 60L).atZone(someone.zone());
            LocalTime start = LocalTime.of(local.getHour(), local.getMinute() / 30 * 30);
            if (!someone.slots().contains(new Slot(local.getDayOfWeek(), start))) {
                return false;
            }
        }
        return true;
    }
}
