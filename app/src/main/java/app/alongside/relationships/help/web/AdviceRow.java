package app.alongside.relationships.help.web;

import app.alongside.people.Person;
import app.alongside.relationships.help.AdviceRequest;
import java.util.Optional;

/**
 * A question in a list.
 *
 * @param other the other of the two, where there is one
 * @param mine whether the person who looks asked it
 * @param turn whether the person who looks is the one to say something next
 */
public record AdviceRow(AdviceRequest request, String skill, Optional<Person> other, boolean mine, boolean turn) {
    public String otherName() {
        return other.map(Person::name).orElse("");
    }

    public String otherFirstName() {
        return other.map(Person::firstName).orElse("");
    }

    /** The part of the message keys that says how far it got, as the person who looks sees it. */
    public String standing() {
        return (mine ? "mine." : "theirs.") + request.state();
    }
}
