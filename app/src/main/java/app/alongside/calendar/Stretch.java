package app.alongside.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A stretch of time in whole seconds: its end is no part of it, and it is never empty. */
public record Stretch(Instant from, Instant until) {
    public Stretch {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.truncatedTo(ChronoUnit.SECONDS);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A stretch ends after it begins, not " + from + " to " + until);
        }
    }

    public static Stretch of(Instant from, Duration length) {
        return new Stretch(from, from.plus(length));
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean overlaps(Stretch other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether all of {@code other} lies inside. */
    public boolean covers(Stretch other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
