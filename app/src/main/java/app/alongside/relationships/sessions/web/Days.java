package app.alongside.relationships.sessions.web;

import app.alongside.relationships.sessions.ClockTime;
import app.alongside.ui.Rendering;
import java.time.LocalDate;
import java.time.format.TextStyle;

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

    /** {@code May}. */
    public static String month(LocalDate date) {
        return date.getMonth()
                .getDisplayName(TextStyle.SHORT, Rendering.current().locale());
    }
}
