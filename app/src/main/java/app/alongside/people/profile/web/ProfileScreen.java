package app.alongside.people.profile.web;

import app.alongside.people.Person;
import app.alongside.people.answers.Answers;
import java.util.List;

/**
 * One's own entry in the directory, and one's answers.
 *
 * @param questions how many quick questions one takes within thirty days
 */
public record ProfileScreen(Person person, Answers answers, int questions) {
    /** How many one can choose from. */
    static final List<Integer> CHOICES = List.of(0, 1, 2, 3, 4, 6, 8, 12, 20);

    public List<Integer> choices() {
        return CHOICES;
    }
}
