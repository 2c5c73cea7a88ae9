package app.alongside.matching;

import app.alongside.platform.PersonId;

/**
 * That somebody asked another to be their peer, instead of a run.
 *
 * @param words what they wrote; may be empty
 */
public record Request(PersonId by, String words) {
    public static final int LONGEST = 1000;
}
