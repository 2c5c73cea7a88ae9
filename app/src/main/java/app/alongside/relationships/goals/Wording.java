package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the five short questions that make a goal clear; all but the first may stay open.
 *
 * @param owner whose goal it is; absent for a goal of all
 * @param what what will be different
 * @param measure how they will know
 * @param reach what makes it doable
 * @param why why it matters
 * @param due by when
 */
public record Wording(
        @Nullable PersonId owner,
        String what,
        String measure,
        String reach,
        String why,
        @Nullable LocalDate due) {
    public static final int LONGEST = 500;

    public Wording {
        if (what.isBlank() || Stream.of(what, measure, reach, why).anyMatch(text -> text.length() > LONGEST)) {
            throw new IllegalArgumentException("A goal says what will be different, in up to 500 letters: " + what);
        }
    }

    /** How many of the five questions have an answer. */
    public int answered() {
        int texts = (int) Stream.of(what, measure, reach, why)
                .filter(text -> !text.isBlank())
                .count();
        return due == null ? texts : texts + 1;
    }
}
