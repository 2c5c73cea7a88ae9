package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.platform.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people of Northwind Rail with the ids the directory gave them. */
final class Staff {
    private final List<Colleague> people;
    private final Map<Colleague, PersonId> ids = new HashMap<>();
    private final Map<PersonId, Colleague> byId = new HashMap<>();

    /** Takes people and their ids, in the same order. */
    Staff(List<Colleague> people, List<PersonId> ids) {
        this.people = people;
        for (int number = 0; number < people.size(); number++) {
            this.ids.put(people.get(number), ids.get(number));
            byId.put(ids.get(number), people.get(number));
        }
    }

    List<Colleague> list() {
        return people;
    }

    PersonId idOf(Colleague colleague) {
        return Objects.requireNonNull(ids.get(colleague));
    }

    PersonId idOf(DemoAccount account) {
        return people.stream()
                .filter(person -> person.email().equals(account.email().value()))
                .map(this::idOf)
                .findFirst()
                .orElseThrow();
    }

    Colleague get(PersonId id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
