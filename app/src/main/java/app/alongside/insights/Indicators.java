package app.alongside.insights;

import app.alongside.insights.disclosure.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a programme. An absent figure is hidden, because it would be about fewer than five people or
 * would, together with the others, give so few away.
 *
 * @param joined the people who joined in the periods of {@code signUps}
 * @param steps how many came how far, from the first answer on
 * @param sessions sessions that everybody confirmed, by period
 */
public record Indicators(
        Optional<Integer> joined,
        List<Step> steps,
        List<Period> signUps,
        List<Period> sessions,
        Optional<Share> matched,
        Optional<Share> accepted,
        Optional<Share> metEarly,
        Optional<Share> fits,
        Optional<Share> closed,
        Optional<Days> timeToMatch,
        Optional<Balance> balance) {

    /** A step from joining to meeting, and how many people came to it. */
    public record Step(String key, Optional<Integer> people) {}

    /**
     * Consecutive whole weeks, as many as it takes for a count over at least five people, or a week in which nothing
     * happened at all.
     *
     * @param from its first Monday
     * @param weeks how many weeks it has
     */
    public record Period(LocalDate from, int weeks, int count) {}

    /** How many days it took: half of {@code people} had to wait no longer than {@code median}. */
    public record Days(double median, double threeQuarters, int people) {}

    /**
     * What people said they got less what they gave, each person's sessions averaged first.
     *
     * @param difference the mean over {@code people}, on a scale of −4 to 4
     * @param reach half the width of its 95 % interval
     */
    public record Balance(
            double gave,
            double got,
            double difference,
            double reach,
            int people,
            @Nullable Share even) {
        /** A difference up to this much counts as even. */
        public static final double EVEN = 0.5;
    }

    /** How many sessions there were in all periods. */
    public int sessionsHeld() {
        return sessions.stream().mapToInt(Period::count).sum();
    }
}
