package app.alongside.matching.web;

import app.alongside.matching.NextChoice;
import app.alongside.matching.discover.Obstacle;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import java.util.List;
import java.util.Optional;

/**
 * Whom somebody asked in a programme, and whom they would ask next.
 *
 * @param request that waits for its answer; absent while the list rests
 * @param next in their order
 * @param passed those who were passed over
 */
public record AskedScreen(
        Programme programme, Optional<WaitingScreen.Row> request, List<Person> next, List<Passed> passed) {
    /** Somebody who could not be asked, and why. */
    public record Passed(Person person, Obstacle why) {}

    /** The place of the {@code index}th of those who come next, counted from one. */
    public int place(int index) {
        return index + 1 + (request.isPresent() ? 1 : 0);
    }

    /** Whether another choice can be named. */
    public boolean hasRoom() {
        return next.size() + (request.isPresent() ? 1 : 0) < NextChoice.MOST;
    }

    /** Below which address the choice of a person is changed. */
    public static String pathOf(Programme programme, Person person) {
        return "/choices/" + programme.id() + "/" + person.id() + "/";
    }

    /** Where others are found. */
    public String discover() {
        return "/discover?programme=" + programme.id();
    }
}
