package app.alongside.relationships.fit;

import app.alongside.relationships.Fit;
import java.time.Instant;

/**
 * What a member said, for that member's own eyes.
 *
 * @param line a line for oneself; may be empty
 */
public record FitAnswer(Fit fit, String line, Instant at) {
    public static final int LONGEST_LINE = 500;

    public FitAnswer {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("A line has up to 500 letters, not " + line.length());
        }
    }
}
