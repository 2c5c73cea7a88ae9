package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one member brings to the end.
 *
 * @param doneAt when the member was content with it; absent for a draft
 */
public record Part(PersonId person, Words words, @Nullable Instant doneAt) {
    public static final int LONGEST = 4000;

    /**
     * The member's own words, and a wish that nobody else learns: the quietest of all wishes holds.
     *
     * @param summary how the time together was
     * @param learned what the member learned
     */
    public record Words(String summary, String learned, Afterlife wish) {
        public static final Words EMPTY = new Words("", "", Afterlife.NONE);

        public Words {
            if (summary.length() > LONGEST || learned.length() > LONGEST) {
                throw new IllegalArgumentException("A summary has up to %d letters, not %d and %d"
                        .formatted(LONGEST, summary.length(), learned.length()));
            }
        }
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
