package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one of those to whom a proposal was made wants to know before answering; only they ever see it.
 *
 * @param repliedBy who replied; absent as long as nobody has
 */
public record Question(
        UUID id,
        PersonId askedBy,
        String words,
        Instant askedAt,
        @Nullable String reply,
        @Nullable PersonId repliedBy) {
    /** The most that fits into a question or a reply. */
    public static final int LONGEST = 1000;
}
