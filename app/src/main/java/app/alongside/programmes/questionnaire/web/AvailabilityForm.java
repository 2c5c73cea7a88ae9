package app.alongside.programmes.questionnaire.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of free hours as it was sent.
 *
 * @param free the ticked boxes
 * @param from the half-hour of the day at which the table began
 * @param until the half-hour of the day at which it ended
 * @param halves whether its boxes were half-hours
 * @param back the page on which it stood
 * @param next the page to go on to; empty to stay
 */
public record AvailabilityForm(
        String zone, List<String> free, String from, String until, String halves, String back, String next) {
    public AvailabilityForm(
            @Nullable String zone,
            @Nullable List<String> free,
            @Nullable String from,
            @Nullable String until,
            @Nullable String halves,
            @Nullable String back,
            @Nullable String next) {
        this.zone = zone == null ? "" : zone;
        this.free = free == null ? List.of() : List.copyOf(free);
        this.from = from == null ? "" : from;
        this.until = until == null ? "" : until;
        this.halves = halves == null ? "" : halves;
        this.back = back == null ? "" : back;
        this.next = next == null ? "" : next;
    }

    AvailabilityGrid grid() {
        return AvailabilityGrid.between(row(from, 0), row(until, 48), halves.equals("true"));
    }

    boolean goesOn() {
        return !next.isEmpty();
    }

    /** Where one was going, or where one came from; only ever a page of our own. */
    String target() {
        String path = goesOn() ? next : back;
        return path.matches("/profile|/programmes/[A-Za-z0-9/?=&-]*") ? path : "/programmes";
    }

    private static int row(String text, int otherwise) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : otherwise;
    }
}
