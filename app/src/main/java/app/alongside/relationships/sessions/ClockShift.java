package app.alongside.relationships.sessions;

import java.time.ZonedDateTime;

/**
 * Sessions that keep their time of day in one place move in another, where clocks change on other days or not at all.
 *
 * @param first the first session that has moved, on the clock on which it moves
 * @param minutesLater negative where it is earlier than those before
 */
public record ClockShift(ZonedDateTime first, int minutesLater) {
    public boolean isEarlier() {
        return minutesLater < 0;
    }

    public int minutes() {
        return Math.abs(minutesLater);
    }
}
