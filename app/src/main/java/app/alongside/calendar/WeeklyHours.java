package app.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekly hours as text, {@code Mon 09:00-12:00;Tue 14:00-16:30}: read generously, written one way. */
final class WeeklyHours {
    private static final String TIME = "([01]?\\d|2[0-4])[:.]([0-5]\\d)";
    private static final Pattern PART = Pattern.compile("(\\p{L}+)(?:\\s*[-–]\\s*(\\p{L}+))?\\s+(.+)");
    private static final Pattern RANGE = Pattern.compile(TIME + "\\s*[-–]\\s*" + TIME);

    private WeeklyHours() {}

    static Set<Slot> parse(String text) {
        Set<Slot> slots = new TreeSet<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                add(part.strip(), slots);
            }
        }
        return slots;
    }

    static boolean canRead(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException misunderstood) {
            return false;
        }
    }

    static String format(Set<Slot> slots) {
        BitSet week = new BitSet(Slot.A_WEEK);
        slots.forEach(slot -> week.set(slot.index()));
        List<String> parts = new ArrayList<>();
        for (int from = week.nextSetBit(0); from >= 0; ) {
            int midnight = (from / Slot.A_DAY + 1) * Slot.A_DAY;
            int until = Math.min(week.nextClearBit(from), midnight);
            parts.add(
                    nameOf(Slot.at(from).day()) + " " + time(from) + "-" + (until == midnight ? "24:00" : time(until)));
            from = week.nextSetBit(until);
        }
        return String.join(";", parts);
    }

    private static void add(String part, Set<Slot> slots) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw misunderstood(part);
        }
        DayOfWeek first = day(matcher.group(1), part);
        DayOfWeek last = matcher.group(2) == null ? first : day(matcher.group(2), part);
        for (String range : matcher.group(3).split(",")) {
            for (DayOfWeek day : daysBetween(first, last)) {
                addRange(day, range.strip(), slots);
            }
        }
    }

    private static void addRange(DayOfWeek day, String text, Set<Slot> slots) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw misunderstood(text);
        }
        int from = minutes(range.group(1), range.group(2));
        int until = minutes(range.group(3), range.group(4));
        int end = until == 0 ? 24 * 60 : until;
        if (from >= end || end > 24 * 60) {
            throw misunderstood(text);
        }
        int start = (day.getValue() - 1) * Slot.A_DAY;
        for (int slot = Math.ceilDiv(from, Slot.MINUTES); slot < end / Slot.MINUTES; slot++) {
            slots.add(Slot.at(start + slot));
        }
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static Set<DayOfWeek> daysBetween(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name, String part) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (wanted.length() >= 2 && day.name().toLowerCase(Locale.ROOT).startsWith(wanted)) {
                return day;
            }
        }
        throw misunderstood(part);
    }

    private static String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String time(int slot) {
        return LocalTime.ofSecondOfDay(slot % Slot.A_DAY * Slot.MINUTES * 60L).toString();
    }

    private static IllegalArgumentException misunderstood(String part) {
        return new IllegalArgumentException(
                "Not weekly hours: '" + part + "'. Maybe write it like Mon 09:00-12:00;Tue 14:00-16:30");
    }
}
