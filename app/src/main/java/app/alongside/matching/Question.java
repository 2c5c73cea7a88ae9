package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something one of the two wants to know before answering; only the two ever see it. */
public record Question(
        UUID id,
        PersonId askedBy,
        String words,
        Instant askedAt,
        @Nullable String reply) {
    /** The most that fits into a question or a reply. */
    public static final int LONGEST = 1000;
}
