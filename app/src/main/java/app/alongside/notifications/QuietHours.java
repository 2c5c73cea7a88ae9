package app.alongside.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The part of every day in which somebody wants no mail; it may reach past midnight.
 *
 * @param from the first moment of quiet, on the reader's clock
 * @param until the first moment after it
 */
public record QuietHours(LocalTime from, LocalTime until) {
    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("Quiet from " + from + " to the same time would never end");
        }
    }

    /** When the quiet that {@code now} falls into ends in that zone; empty when it is not quiet. */
    public Optional<Instant> endingAfter(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        if (!contains(there.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = there.with(until);
        return Optional.of((end.isAfter(there) ? end : there.plusDays(1).with(until)).toInstant());
    }

    private boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean unfinished = time.isBefore(until);
        return from.isBefore(until) ? begun && unfinished : begun || unfinished;
    }
}
