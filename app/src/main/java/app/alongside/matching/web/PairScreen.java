package app.alongside.matching.web;

import app.alongside.people.Person;

/** Two people and what speaks for them, from the side of one; what the parts of an explanation show. */
public interface PairScreen {
    Person me();

    Person partner();

    Why why();

    /** How the partner introduces themselves. */
    Said says();

    /** What to call the partner in passing. */
    default String first() {
        return partner().firstName();
    }
}
