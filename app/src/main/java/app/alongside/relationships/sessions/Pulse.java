package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;

/**
 * What somebody says they gave and got in one session.
 *
 * @param gave 1 (hardly anything) to 5 (a great deal)
 * @param got 1 (hardly anything) to 5 (a great deal)
 * @param line what they would change; for themselves alone, may be empty
 */
public record Pulse(SessionId session, PersonId person, int gave, int got, String line) {
    public static final int LONGEST_LINE = 500;

    public Pulse {
        if (gave < 1 || gave > 5 || got < 1 || got > 5) {
            throw new IllegalArgumentException("A pulse goes from 1 to 5, not " + gave + " and " + got);
        }
    }
}
