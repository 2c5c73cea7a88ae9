package app.alongside.matching;

import app.alongside.people.Person;
import app.alongside.people.PersonDetails;
import java.util.function.UnaryOperator;

/** Somebody about to take part: {@code programme.newcomer("Gita Rao").offering("Coaching").ready()}. */
public final class Newcomer {
    private static final String[] NOTHING = {};

    private final MatchingScene programme;
    private final String name;
    private UnaryOperator<PersonDetails.Builder> stating = details -> details;
    private String[] offers = NOTHING;
    private String[] wants = NOTHING;

    Newcomer(MatchingScene programme, String name) {
        this.programme = programme;
        this.name = name;
    }

    /** States more of them than the name. */
    public Newcomer of(UnaryOperator<PersonDetails.Builder> details) {
        this.stating = details;
        return this;
    }

    /** Lets them offer skills of the starter taxonomy. */
    public Newcomer offering(String... skills) {
        this.offers = skills;
        return this;
    }

    /** Lets them want skills of the starter taxonomy. */
    public Newcomer wanting(String... skills) {
        this.wants = skills;
        return this;
    }

    /** Puts them into the directory and into no programme. */
    public Person outside() {
        return programme.register(name, stating, offers, wants);
    }

    /** Lets them join, agree and finish the questionnaire, with a place for one partner. */
    public Person ready() {
        return programme.ready(outside(), 1);
    }
}
