package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.Circle;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A circle in a list, as somebody sees it. */
public record CircleCard(Circle circle, Programme programme, Map<PersonId, Person> people, PersonId me) {
    /** Those who have a place, in the order of joining. */
    public List<Person> members() {
        return known(circle.members());
    }

    public List<Person> waiting() {
        return known(circle.waiting());
    }

    public boolean isIn() {
        return circle.members().contains(me);
    }

    public boolean isWaiting() {
        return circle.waiting().contains(me);
    }

    /** Where the reader finds it: its workspace once it runs. */
    public String path() {
        return circle.hasWorkspace() && isIn() ? "/relationships/" + circle.id() : circle.path();
    }

    /** What there is to say about it in a word; the text is {@code relationships.circles.status.<name>}. */
    public String status() {
        return switch (circle.state()) {
            case Circle.Asked() -> "asked";
            case Circle.Declined declined -> "declined";
            case Circle.Running running -> "running";
            case Circle.Over() -> "over";
            case Circle.Withdrawn() -> "withdrawn";
            case Circle.Open() -> isWaiting() ? "waiting" : circle.isFull() ? "full" : "open";
        };
    }

    private List<Person> known(List<PersonId> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }
}
