package app.alongside.relationships.sessions.web;

import app.alongside.relationships.sessions.ClockTime;
import app.alongside.ui.Rendering;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Names days and months in short, for calendars. Templates import it statically. */
public final class Days {
    private Days() {}

    /** {@code Mon}. */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Rendering.current().locale());
    }

    /** {@code Monday}. */
    public static String longWeekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Rendering.current().locale());
    }

    /** What another clock shows, as {@code 18:00 in Honolulu}; with its day where that is not {@code mine}. */
    public static String there(ClockTime clock, ClockTime mine) {
        String time = Rendering.time(clock.from());
        return clock.isOnAnotherDayThan(mine)
                ? Rendering.t(
                        "relationships.sessions.find.there-on",
                        weekday(clock.from().toLocalDate()),
                        time,
                        clock.place())
                : Rendering.t("relationships.sessions.find.there", time, clock.place());
    }

    /** What the clocks of the others show, as {@code 10:00 in Leeds · 13:00 in Nairobi}; the reader's own comes first. */
    public static String others(List<ClockTime> clocks) {
        return clocks.stream()
                .filter(clock -> !clock.mine())
                .map(clock -> there(clock, clocks.getFirst()))
                .collect(Collectors.joining(" · "));
    }

    /** {@code May}. */
    public static String month(LocalDate date) {
        return date.getMonth()
                .getDisplayName(TextStyle.SHORT, Rendering.current().locale());
    }
}
