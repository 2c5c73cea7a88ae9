package app.alongside.relationships;

import app.alongside.people.Person;
import java.time.Instant;

/**
 * How far somebody's clock is from the reader's.
 *
 * @param minutesAhead negative where it is behind
 */
public record ClockGap(int minutesAhead) {
    /** Which way it goes. */
    public enum Direction {
        AHEAD,
        BEHIND,
        SAME
    }

    static ClockGap between(Person me, Person peer, Instant at) {
        int seconds = peer.zone().getRules().getOffset(at).getTotalSeconds()
                - me.zone().getRules().getOffset(at).getTotalSeconds();
        return new ClockGap(seconds / 60);
    }

    public Direction direction() {
        if (minutesAhead == 0) {
            return Direction.SAME;
        }
        return minutesAhead > 0 ? Direction.AHEAD : Direction.BEHIND;
    }

    public int hours() {
        return Math.abs(minutesAhead) / 60;
    }

    /** What remains beside the hours. */
    public int minutes() {
        return Math.abs(minutesAhead) % 60;
    }
}
