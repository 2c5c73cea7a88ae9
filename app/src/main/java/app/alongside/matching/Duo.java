package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;

/** Two people, in the order in which the database sorts their ids. */
public record Duo(PersonId first, PersonId second) {
    public Duo {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException(
                    first + " does not come before " + second + ". Maybe use Duo.of(…), which sorts them.");
        }
    }

    public static Duo of(PersonId one, PersonId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Duo(one, other) : new Duo(other, one);
    }

    public boolean includes(PersonId person) {
        return first.equals(person) || second.equals(person);
    }

    /** Whoever is not {@code person}. */
    public PersonId partnerOf(PersonId person) {
        if (!includes(person)) {
            throw new IllegalArgumentException(person + " is neither " + first + " nor " + second);
        }
        return first.equals(person) ? second : first;
    }

    public List<PersonId> list() {
        return List.of(first, second);
    }
}
