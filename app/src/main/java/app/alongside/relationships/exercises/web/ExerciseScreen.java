package app.alongside.relationships.exercises.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.exercises.Casting;
import app.alongside.relationships.exercises.Exercise;
import java.util.List;

/**
 * One exercise, ready to be played by these people.
 *
 * @param casting who plays what in which round, for {@link #players()}
 * @param planned whether it is on the agenda of the next session
 */
public record ExerciseScreen(Workspace workspace, Exercise exercise, Casting casting, boolean planned) {
    public boolean mayPlan() {
        return workspace.relationship().isActive();
    }

    /** The members in an order that is the same for all of them. */
    public List<Person> players() {
        return workspace.relationship().members().stream()
                .map(workspace::member)
                .toList();
    }

    /** How many rounds there are. */
    public int rounds() {
        return casting.rounds().size();
    }
}
