package app.alongside.matching.web;

import app.alongside.calendar.SharedTimes;
import app.alongside.calendar.Stretch;
import app.alongside.calendar.WeeklyAvailability;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The week of somebody and of one or more others on the clock of the first, as bars over the hours.
 *
 * @param hours marks above the bars, with the time on both clocks
 * @param minutes how many minutes a week all are free
 * @param minutesAhead how far the clock of the first of the others is ahead in that week
 */
public record WeekStrip(List<Day> days, List<Mark> hours, long minutes, int minutesAhead) {
    private static final int DAY = 24 * 60;
    private static final int LEAST_SHOWN = 10 * 60;

    /** A day's bars, of somebody, of all the others, and of all; {@code span} says when all are free, empty for never. */
    public record Day(DayOfWeek day, List<Bar> mine, List<Bar> theirs, List<Bar> both, String span) {}

    /** A bar by its start and length in percent of the shown hours. */
    public record Bar(String x, String width) {}

    /** An hour on both clocks. */
    public record Mark(String x, String mine, String theirs) {}

    private record Range(int from, int until) {}

    /** The week that begins on {@code monday}; there is at least one other. */
    public static WeekStrip of(WeeklyAvailability mine, List<WeeklyAvailability> others, LocalDate monday) {
        WeeklyAvailability theirs = others.getFirst();
        List<WeeklyAvailability> all =
                Stream.concat(Stream.of(mine), others.stream()).toList();
        List<List<Range>> free = new ArrayList<>();
        long minutes = 0;
        for (int day = 0; day < 7; day++) {
            Stretch date = dateOf(monday.plusDays(day), mine.zone());
            List<Stretch> both = SharedTimes.listCommon(all, date);
            minutes += both.stream().mapToLong(s -> s.length().toMinutes()).sum();
            free.add(ranges(mine.listFree(date), mine.zone()));
            free.add(ranges(SharedTimes.listCommon(others, date), mine.zone()));
            free.add(ranges(both, mine.zone()));
        }
        Range shown = shown(free);
        List<Day> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int first = (day.getValue() - 1) * 3;
            boolean workday = day.getValue() <= DayOfWeek.FRIDAY.getValue();
            if (workday || !free.get(first).isEmpty() || !free.get(first + 1).isEmpty()) {
                days.add(new Day(
                        day,
                        bars(free.get(first), shown),
                        bars(free.get(first + 1), shown),
                        bars(free.get(first + 2), shown),
                        span(free.get(first + 2))));
            }
        }
        return new WeekStrip(
                days, marks(shown, monday, mine.zone(), theirs.zone()), minutes, ahead(monday, mine, theirs));
    }

    private static Stretch dateOf(LocalDate date, ZoneId zone) {
        return new Stretch(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static List<Range> ranges(List<Stretch> stretches, ZoneId zone) {
        return stretches.stream()
                .map(stretch -> new Range(minute(stretch.from(), zone), untilMinute(stretch.until(), zone)))
                .toList();
    }

    private static int minute(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone).toSecondOfDay() / 60;
    }

    private static int untilMinute(Instant moment, ZoneId zone) {
        int minute = minute(moment, zone);
        return minute == 0 ? DAY : minute;
    }

    /** From one even hour to another, round all that is free. */
    private static Range shown(List<List<Range>> free) {
        List<Range> all = free.stream().flatMap(List::stream).toList();
        int first = all.stream().mapToInt(Range::from).min().orElse(8 * 60) / 120 * 120;
        int last = all.stream().mapToInt(Range::until).max().orElse(18 * 60);
        int end = Math.min(DAY, Math.max(Math.ceilDiv(last, 60) * 60, first + LEAST_SHOWN));
        return new Range(Math.min(first, end - LEAST_SHOWN), end);
    }

    private static List<Bar> bars(List<Range> ranges, Range shown) {
        return ranges.stream()
                .map(range -> new Bar(
                        percent(range.from() - shown.from(), shown), percent(range.until() - range.from(), shown)))
                .toList();
    }

    private static String percent(int minutes, Range shown) {
        return String.format(Locale.ROOT, "%.2f%%", minutes * 100.0 / (shown.until() - shown.from()));
    }

    private static List<Mark> marks(Range shown, LocalDate monday, ZoneId mine, ZoneId theirs) {
        return Stream.iterate(shown.from(), minute -> minute < shown.until(), minute -> minute + 120)
                .map(minute -> {
                    ZonedDateTime here =
                            monday.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(mine);
                    return new Mark(
                            percent(minute - shown.from(), shown),
                            hour(here.toLocalTime()),
                            hour(here.withZoneSameInstant(theirs).toLocalTime()));
                })
                .toList();
    }

    private static String span(List<Range> both) {
        return both.stream()
                .map(range -> hour(time(range.from())) + "–" + hour(time(range.until())))
                .collect(Collectors.joining(", "));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }

    private static String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "HH" : "HH:mm", Locale.ROOT)
                .format(time);
    }

    private static int ahead(LocalDate monday, WeeklyAvailability mine, WeeklyAvailability theirs) {
        Instant then = monday.atStartOfDay(mine.zone()).toInstant();
        int seconds = theirs.zone().getRules().getOffset(then).getTotalSeconds()
                - mine.zone().getRules().getOffset(then).getTotalSeconds();
        return seconds / 60;
    }
}
