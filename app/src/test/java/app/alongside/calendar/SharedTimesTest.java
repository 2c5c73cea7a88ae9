package app.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharedTimesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final WeeklyAvailability ines = weekly("Europe/Lisbon", "Thu 14:00-16:00");
    private final WeeklyAvailability wanjiru = weekly("Africa/Nairobi", "Thu 16:00-18:00");

    @Test
    void theSharedHourMovesWithTheClocksOfOneOfThem() {
        assertThat(starts(List.of(ines, wanjiru), LocalDate.of(2026, 5, 28)))
                .as("in summer Nairobi is two hours ahead: both hours fit")
                .containsExactly("14:00", "14:30", "15:00");
        assertThat(starts(List.of(ines, wanjiru), LocalDate.of(2026, 11, 26)))
                .as("in winter Nairobi is three hours ahead: only one fits")
                .containsExactly("14:00");
        assertThat(SharedTimes.weeklyMinutes(ines, wanjiru, LocalDate.of(2026, 5, 25)))
                .isEqualTo(120);
        assertThat(SharedTimes.weeklyMinutes(ines, wanjiru, LocalDate.of(2026, 11, 23)))
                .isEqualTo(60);
    }

    @Test
    void startsOnTheFirstOnesClockAlsoWhereTheOthersIsThreeQuartersOff() {
        WeeklyAvailability kathmandu = weekly("Asia/Kathmandu", "Mon 13:00-15:00");
        WeeklyAvailability saoPaulo = weekly("America/Sao_Paulo", "Mon 04:00-07:00");
        assertThat(SharedTimes.weeklyMinutes(kathmandu, saoPaulo, LocalDate.of(2026, 11, 23)))
                .isEqualTo(120);
        assertThat(SharedTimes.find(List.of(saoPaulo, kathmandu), LocalDate.of(2026, 11, 23), 1, HOUR))
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-11-23T07:30:00Z", "2026-11-23T08:00:00Z");
        assertThat(SharedTimes.find(List.of(kathmandu, saoPaulo), LocalDate.of(2026, 11, 23), 1, HOUR))
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-11-23T07:15:00Z", "2026-11-23T07:45:00Z", "2026-11-23T08:15:00Z");
    }

    @Test
    void meetsAcrossTheDateLine() {
        WeeklyAvailability kiritimati = weekly("Pacific/Kiritimati", "Tue 08:00-09:00");
        WeeklyAvailability honolulu = weekly("Pacific/Honolulu", "Mon 08:00-09:00");
        assertThat(SharedTimes.find(List.of(kiritimati, honolulu), LocalDate.of(2026, 11, 23), 7, HOUR))
                .containsExactly(new CommonSlot(Instant.parse("2026-11-23T18:00:00Z"), HOUR));
    }

    @Test
    void aTimeMayRunOnPastMidnight() {
        WeeklyAvailability one = weekly("Europe/Lisbon", "Mon 23:00-24:00;Tue 00:00-01:00");
        WeeklyAvailability other = weekly("Africa/Nairobi", "Tue 02:00-04:00");
        assertThat(SharedTimes.find(List.of(one, other), LocalDate.of(2026, 1, 5), 1, Duration.ofMinutes(90)))
                .extracting(CommonSlot::start)
                .containsExactly(Instant.parse("2026-01-05T23:00:00Z"), Instant.parse("2026-01-05T23:30:00Z"));
    }

    @Property(tries = 200)
    void everyTimeFoundSuitsAllAndNoneIsMissed(
            @ForAll("people") List<WeeklyAvailability> all, @ForAll("weeks") LocalDate monday) {
        List<CommonSlot> found = SharedTimes.find(all, monday, 7, HOUR);
        ZoneId zone = all.getFirst().zone();
        Instant start = monday.atStartOfDay(zone).toInstant();
        Instant end = monday.plusDays(7).atStartOfDay(zone).toInstant();
        List<Instant> expected = IntStream.iterate(0, minute -> minute + 5)
                .mapToObj(minute -> start.plusSeconds(minute * 60L))
                .takeWhile(moment -> moment.isBefore(end))
                .filter(moment -> moment.atZone(zone).getMinute() % 30 == 0)
                .filter(moment -> all.stream().allMatch(one -> isFreeForAnHour(one, moment)))
                .toList();
        assertThat(found).extracting(CommonSlot::start).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void whatTwoShareDoesNotDependOnWhoAsks(
            @ForAll("people") List<WeeklyAvailability> people, @ForAll("weeks") LocalDate monday) {
        WeeklyAvailability one = people.getFirst();
        WeeklyAvailability other = people.getLast();
        assertThat(SharedTimes.weeklyMinutes(one, other, monday))
                .isEqualTo(SharedTimes.weeklyMinutes(other, one, monday))
                .isLessThanOrEqualTo(SharedTimes.weeklyMinutes(one, one, monday));
    }

    @Provide
    Arbitrary<List<WeeklyAvailability>> people() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        Arbitrary<Set<Slot>> slots = Arbitraries.integers()
                .between(0, Slot.A_WEEK - 1)
                .map(Slot::at)
                .set()
                .ofMinSize(100)
                .ofMaxSize(330);
        return Combinators.combine(zones, slots)
                .as(WeeklyAvailability::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<LocalDate> weeks() {
        return Arbitraries.integers().between(0, 10 * 52).map(LocalDate.of(2024, 1, 1)::plusWeeks);
    }

    private static boolean isFreeForAnHour(WeeklyAvailability someone, Instant from) {
        for (int minute = 0; minute < 60; minute++) {
            ZonedDateTime local = from.plusSeconds(minute * 60L).atZone(someone.zone());
            LocalTime start = LocalTime.of(local.getHour(), local.getMinute() / 30 * 30);
            if (!someone.slots().contains(new Slot(local.getDayOfWeek(), start))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> starts(List<WeeklyAvailability> all, LocalDate date) {
        return SharedTimes.find(all, date, 1, HOUR).stream()
                .map(slot ->
                        slot.start().atZone(all.getFirst().zone()).toLocalTime().toString())
                .toList();
    }

    private static WeeklyAvailability weekly(String zone, String hours) {
        return WeeklyAvailability.parse(hours, ZoneId.of(zone));
    }

    @Test
    void aMomentIsFreeInUtcTerms() {
        assertThat(ines.isFreeAt(LocalDate.of(2026, 5, 28).atTime(13, 0).toInstant(ZoneOffset.UTC)))
                .isTrue();
        assertThat(ines.isFreeAt(LocalDate.of(2026, 11, 26).atTime(13, 0).toInstant(ZoneOffset.UTC)))
                .isFalse();
    }
}
