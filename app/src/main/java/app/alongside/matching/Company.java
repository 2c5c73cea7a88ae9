package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;

/** The people who are proposed to one another. */
public sealed interface Company permits Duo, Ring, Circle {
    /** Everybody, in the order in which they are written down. */
    List<PersonId> list();

    Form form();

    /** How many must say yes; without so many it comes to nothing. */
    default int fewest() {
        return list().size();
    }

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

    /** The company of these people, as it was written down; {@code fewest} is asked of circles alone. */
    static Company of(Form form, List<PersonId> people, int fewest) {
        return switch (form) {
            case PAIR -> new Duo(people.getFirst(), people.getLast());
            case RING -> new Ring(people);
            case CIRCLE -> new Circle(people, fewest);
        };
    }
}
