package app.alongside.people.profile.web;

import app.alongside.people.Person;
import app.alongside.people.answers.Answers;
import app.alongside.ui.Panel;
import java.util.List;

/**
 * One's own entry in the directory, and one's answers.
 *
 * @param questions how many quick questions one takes within thirty days
 * @param panels what other modules keep about the person
 */
public record ProfileScreen(Person person, Answers answers, int questions, List<Panel> panels) {
    /** How many one can choose from. */
    static final List<Integer> CHOICES = List.of(0, 1, 2, 3, 4, 6, 8, 12, 20);

    public List<Integer> choices() {
        return CHOICES;
    }
}
