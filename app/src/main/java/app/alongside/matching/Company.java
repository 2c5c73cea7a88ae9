package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;

/** The people who are proposed to one another. */
public sealed interface Company permits Duo, Ring {
    /** Everybody, in the order in which they are written down. */
    List<PersonId> list();

    Form form();

    default boolean includes(PersonId person) {
        return list().contains(person);
    }

    /**
     * Everybody but {@code person}.
     *
     * @throws IllegalArgumentException when {@code person} is not among them
     */
    default List<PersonId> othersOf(PersonId person) {
        if (!includes(person)) {
            throw new IllegalArgumentException(person + " is not among " + list());
        }
        return list().stream().filter(other -> !other.equals(person)).toList();
    }

    /** The company of these people, as it was written down. */
    static Company of(Form form, List<PersonId> people) {
        return switch (form) {
            case PAIR -> new Duo(people.getFirst(), people.getLast());
            case RING -> new Ring(people);
        };
    }
}
