package app.alongside.relationships.sessions.web;

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

    /** {@code May}. */
    public static String month(LocalDate date) {
        return date.getMonth()
                .getDisplayName(TextStyle.SHORT, Rendering.current().locale());
    }
}
