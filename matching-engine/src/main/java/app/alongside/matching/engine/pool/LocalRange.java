package app.alongside.matching.engine.pool;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Free time on a day of the week, by the clock on the person's wall.
 *
 * @param until the end, not included; midnight means the end of the day
 */
public record LocalRange(DayOfWeek day, LocalTime from, LocalTime until) {
    /** Refuses a range that ends before it begins. */
    public LocalRange {
        if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
            throw new IllegalArgumentException("Free time on " + day + " from " + from + " until " + until
                    + " ends before it begins. Maybe it runs past midnight: give it as two ranges.");
        }
    }
}
