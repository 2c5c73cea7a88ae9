package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import java.time.Instant;

/** A note of thanks from one member to the others. */
public record ThankYou(PersonId from, String text, Instant at) {
    public static final int LONGEST = 2000;

    public ThankYou {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A note of thanks has 1 to 2000 letters, not " + text.length());
        }
    }
}
