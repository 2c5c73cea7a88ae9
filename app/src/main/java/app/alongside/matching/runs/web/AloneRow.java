package app.alongside.matching.runs.web;

import app.alongside.matching.explanations.WhyAlone;
import app.alongside.people.Person;

/**
 * Somebody without a match.
 *
 * @param helper the name of the other one whom the helpful change concerns; empty for none
 * @param skill the name of the skill it concerns; empty for none
 */
public record AloneRow(Person person, WhyAlone why, String helper, String skill) {
    /** The key of the reason's sentence. */
    public String reasonKey() {
        boolean rule = why.cause() == WhyAlone.Cause.RULE;
        return "matching.alone." + why.cause() + (rule ? "." + why.rule() : "");
    }
}
