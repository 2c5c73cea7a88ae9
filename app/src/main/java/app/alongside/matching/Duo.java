package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;

/** Two people, in the order in which the database sorts their ids. */
public record Duo(PersonId first, PersonId second) implements Company {
    public Duo {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException(
                    first + " does not come before " + second + ". Maybe use Duo.of(…), which sorts them.");
        }
    }

    public static Duo of(PersonId one, PersonId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Duo(one, other) : new Duo(other, one);
    }

    @Override
    public Form form() {
        return Form.PAIR;
    }

    /** Whoever is not {@code person}. */
    public PersonId partnerOf(PersonId person) {
        if (!includes(person)) {
            throw new IllegalArgumentException(person + " is neither " + first + " nor " + second);
        }
        return first.equals(person) ? second : first;
    }

    @Override
    public List<PersonId> list() {
        return List.of(first, second);
    }
}
