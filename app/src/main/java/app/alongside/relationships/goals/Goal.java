package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.RelationshipId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the members of a relationship want to reach.
 *
 * @param version rises with every change of its wording, so that nobody overwrites what they have not read
 */
public record Goal(
        GoalId id, RelationshipId relationshipId, Wording wording, Status status, int version, List<Step> steps) {
    /** Whether it is still worked on. */
    public enum Status {
        OPEN,
        REACHED,
        DROPPED
    }

    public Goal {
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isOwnedBy(PersonId person) {
        return person.equals(wording.owner());
    }

    public boolean isShared() {
        return wording.owner() == null;
    }

    public int countDone() {
        return (int) steps.stream().filter(Step::isDone).count();
    }

    /** The steps that {@code owner} takes; those of all where there is none. */
    public List<Step> stepsOf(@Nullable PersonId owner) {
        return steps.stream()
                .filter(step -> Objects.equals(step.owner(), owner))
                .toList();
    }

    /** How much of it is done, in percent: the share of its steps, and all of it once it is reached. */
    public int percent() {
        if (status == Status.REACHED) {
            return 100;
        }
        return steps.isEmpty() ? 0 : 100 * countDone() / steps.size();
    }

    /** The first step that is not done. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }
}
