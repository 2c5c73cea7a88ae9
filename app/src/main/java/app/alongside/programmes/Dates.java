package app.alongside.programmes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a programme happens.
 *
 * @param starts its first day
 * @param ends its last day
 * @param matchBy when people are told of their first proposal, where that is promised
 * @param answerDays how long a proposal waits for an answer
 */
public record Dates(
        LocalDate starts, LocalDate ends, @Nullable LocalDate matchBy, int answerDays) implements Design.Part {
    public static final int MOST_ANSWER_DAYS = 60;

    public Dates {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("A programme ends after it starts: " + starts + " to " + ends);
        }
        if (answerDays < 1 || answerDays > MOST_ANSWER_DAYS) {
            throw new IllegalArgumentException("A proposal waits 1 to 60 days, not " + answerDays);
        }
    }

    /** The weeks from the first day to the last, begun ones counted. */
    public int weeks() {
        return (int) ((ChronoUnit.DAYS.between(starts, ends) + 7) / 7);
    }

    @Override
    public Design.Section section() {
        return Design.Section.DATES;
    }
}
