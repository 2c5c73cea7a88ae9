package app.alongside.relationships.goals.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goal.Status;
import java.util.List;
import java.util.stream.Stream;

/** All goals of a relationship. */
public record GoalsScreen(Workspace workspace, List<Goal> goals) {
    public List<Goal> open() {
        return goals.stream().filter(Goal::isOpen).toList();
    }

    /** The open goals of one member. */
    public List<Goal> personal() {
        return open().stream().filter(goal -> !goal.isShared()).toList();
    }

    /** The open goals that belong to all: joint projects. */
    public List<Goal> joint() {
        return open().stream().filter(Goal::isShared).toList();
    }

    /** The open goals, each member's before what belongs to all. */
    public List<Goal> personalFirst() {
        return Stream.concat(personal().stream(), joint().stream()).toList();
    }

    public List<Goal> reached() {
        return with(Status.REACHED);
    }

    public List<Goal> dropped() {
        return with(Status.DROPPED);
    }

    public boolean mayChange() {
        return workspace.relationship().isActive();
    }

    private List<Goal> with(Status status) {
        return goals.stream().filter(goal -> goal.status() == status).toList();
    }
}
