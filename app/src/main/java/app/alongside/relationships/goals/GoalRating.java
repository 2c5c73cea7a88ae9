package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far somebody finds that a goal has come. By the goal's owner it is a rating of oneself, by the others one of a
 * partner.
 *
 * @param rating 1 (not begun) to 5 (we got there)
 */
public record GoalRating(GoalId goal, Moment moment, PersonId by, int rating) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** When goals are rated. */
    public enum Moment {
        /** From half of the time on. */
        MIDPOINT,
        /** In the last two weeks, and afterwards. */
        END;

        private static final int DAYS_BEFORE_THE_END = 14;

        /** The moment that {@code today} falls into; none in the first half. */
        public static Optional<Moment> on(LocalDate today, LocalDate began, LocalDate lastDay) {
            if (!today.plusDays(DAYS_BEFORE_THE_END).isBefore(lastDay)) {
                return Optional.of(END);
            }
            LocalDate half = began.plusDays(ChronoUnit.DAYS.between(began, lastDay) / 2);
            return today.isBefore(half) ? Optional.empty() : Optional.of(MIDPOINT);
        }
    }

    public GoalRating {
        if (rating < LOWEST || rating > HIGHEST) {
            throw new IllegalArgumentException("A goal is rated 1 to 5, not " + rating);
        }
    }
}
