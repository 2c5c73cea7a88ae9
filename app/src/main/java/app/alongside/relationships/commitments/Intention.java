package app.alongside.relationships.commitments;

import app.alongside.learning.ResourceKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means to try.
 *
 * @param due the day by which; absent where it is simply before the next session
 * @param resource what in the library it comes from
 */
public record Intention(
        String words, @Nullable LocalDate due, @Nullable ResourceKey resource) {
    public static final int LONGEST = 200;

    public Intention {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("What one means to try has 1 to 200 letters: " + words);
        }
    }

    /** Something to try before the next session. */
    public static Intention of(String words) {
        return new Intention(words, null, null);
    }
}
