package app.alongside.matching.web;

import app.alongside.matching.NextChoice;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import java.util.List;

/**
 * Whom somebody would like to be matched with in a programme, the dearest first.
 *
 * @param counts whether the next match counts it; not any more where the coordinators decided otherwise
 */
public record ShortlistScreen(Programme programme, boolean counts, List<Person> people) {
    /** Whether another can be named. */
    public boolean hasRoom() {
        return counts && people.size() < NextChoice.MOST;
    }
}
