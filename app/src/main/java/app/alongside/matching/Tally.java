package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the answers to a proposal stand: all must say yes to a pair or ring, enough of them to a circle. */
record Tally(Company people, Map<PersonId, Answer> given) {
    Tally {
        given = Map.copyOf(given);
    }

    /** The same with one more answer. */
    Tally with(PersonId person, Answer answer) {
        Map<PersonId, Answer> more = new HashMap<>(given);
        more.put(person, answer);
        return new Tally(people, more);
    }

    List<PersonId> willing() {
        return people.list().stream()
                .filter(person -> given.get(person) == Answer.ACCEPTED)
                .toList();
    }

    /** Those who said yes, or may still. */
    List<PersonId> remaining() {
        return people.list().stream()
                .filter(person -> !given.containsKey(person) || given.get(person) == Answer.ACCEPTED)
                .toList();
    }

    /** Whether there cannot be enough any more. */
    boolean isHopeless() {
        return remaining().size() < people.fewest();
    }

    /** Whether so many are willing that the others need not be. */
    boolean isEnough() {
        return willing().size() >= people.fewest();
    }

    /** Whether enough are willing, and nobody is left to wait for. */
    boolean isComplete() {
        return isEnough() && willing().size() == remaining().size();
    }
}
