package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step towards a goal.
 *
 * @param owner who takes it; absent for all
 * @param doneAt when it was done
 */
public record Step(
        UUID id,
        String text,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        @Nullable Instant doneAt) {
    public static final int LONGEST = 300;

    public Step {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A step has 1 to 300 letters: " + text);
        }
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
