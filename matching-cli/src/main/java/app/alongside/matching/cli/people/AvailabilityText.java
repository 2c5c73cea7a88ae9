package app.alongside.matching.cli.people;

import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads free time like {@code Mon 09:00-12:00;Tue 14:00-16:30}, by the clock on the person's wall; 24:00 ends a day. */
record AvailabilityText(ZoneId zone, LocalDate day) {
    private static final Pattern RANGE =
            Pattern.compile("([A-Za-z]{3})[a-z]*\\s+(\\d{1,2}:\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}:\\d{2})");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    Availability parse(String text) {
        List<LocalRange> ranges = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                ranges.add(range(part.strip()));
            }
        }
        return Availability.of(ranges, zone, day);
    }

    private static LocalRange range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException(text);
        }
        DayOfWeek day = DAYS.get(range.group(1).toLowerCase(Locale.ROOT));
        if (day == null) {
            throw new IllegalArgumentException(text);
        }
        return new LocalRange(day, time(range.group(2)), time(range.group(3)));
    }

    private static LocalTime time(String text) {
        if (text.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
