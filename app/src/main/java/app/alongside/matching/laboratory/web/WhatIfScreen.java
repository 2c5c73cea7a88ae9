package app.alongside.matching.laboratory.web;

import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import java.util.List;
import java.util.Optional;

/**
 * What a ruling would do.
 *
 * @param partners whom the person has in the best set of pairs as things are
 * @param others people who would do, and what each would cost the whole
 * @param trial what was tried, when something was
 */
public record WhatIfScreen(
        Programme programme,
        Person person,
        List<Person> partners,
        String find,
        List<Other> others,
        Optional<Trial> trial) {
    /**
     * Somebody else.
     *
     * @param value what the pair would be worth, 0 to 100
     * @param price what the whole would lose at least, in points
     * @param broken the rules that keep the two apart; a pair with any has no price
     */
    public record Other(Person person, int value, double price, List<Rule> broken) {}

    /**
     * What solving again found.
     *
     * @param cost what the whole loses, in points; below zero where it gains
     * @param changes who would have whom, a few of all
     * @param changed how many people would have somebody else
     */
    public record Trial(
            Person other,
            Ruling ruling,
            double cost,
            RunOutcome before,
            RunOutcome after,
            List<Change> changes,
            int changed) {}

    /** Somebody's partners before and after, by name; empty for nobody. */
    public record Change(Person person, String before, String after) {}

    public String path(String rest) {
        return "/coordinate/programmes/" + programme.id() + "/matching" + rest;
    }

    public boolean arePartners(Person other) {
        return partners.stream().anyMatch(partner -> partner.id().equals(other.id()));
    }
}
