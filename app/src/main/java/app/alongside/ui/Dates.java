package app.alongside.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Writes dates the way the pages do: day before month, the 24-hour clock. */
public final class Dates {
    private Dates() {}

    /** {@code Thursday 14 May}. */
    public static String day(LocalDate date, Locale locale) {
        return format("EEEE d MMMM", locale, date);
    }

    /** {@code 14 May}. */
    public static String shortDay(LocalDate date, Locale locale) {
        return format("d MMM", locale, date);
    }

    /** {@code 14 May 2026}. */
    public static String dayOfYear(LocalDate date, Locale locale) {
        return format("d MMMM yyyy", locale, date);
    }

    /** {@code Thursday 14 May, 14:00}. */
    public static String moment(ZonedDateTime moment, Locale locale) {
        return format("EEEE d MMMM, HH:mm", locale, moment);
    }

    /** {@code 14:00}. */
    public static String time(TemporalAccessor time, Locale locale) {
        return format("HH:mm", locale, time);
    }

    /** The city that gives a zone its name, as {@code New York}. */
    public static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** How far a clock is from Greenwich, as {@code UTC+5:30}. */
    public static String offset(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("'UTC'O", Locale.ROOT).format(moment).replace("GMT", "");
    }

    private static String format(String pattern, Locale locale, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }
}
