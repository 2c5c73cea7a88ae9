package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.policy.Rule;

/** Something small that would give a person a partner; every change told was tried by solving again. */
public sealed interface Change {
    /** This person takes one partner more than now. */
    record OneMorePlace(String person, int placesNow) implements Change {}

    /** The person becomes free this much longer when the other is. */
    record MoreSharedTime(String with, double hours) implements Change {}

    /** The person adds a skill, which the other offers, to what they want. */
    record AnotherWant(String skill, String with) implements Change {}

    /** An exception from a rule is made for the person and this partner. */
    record Exception(Rule rule, String with) implements Change {}
}
