package app.alongside.relationships.help;

import app.alongside.platform.PersonId;
import java.time.Instant;

/** Something that one of the two said. */
public record AdviceLine(Kind kind, PersonId by, Instant at, String text) {
    public static final int LONGEST = 4000;

    /** What was said with it. */
    public enum Kind {
        QUESTION,
        ANSWER,
        CALL,
        REPLY,
        THANKS
    }
}
