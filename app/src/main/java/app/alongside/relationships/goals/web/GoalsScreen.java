package app.alongside.relationships.goals.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goal.Status;
import java.util.List;

/** All goals of a relationship. */
public record GoalsScreen(Workspace workspace, List<Goal> goals) {
    public List<Goal> open() {
        return goals.stream().filter(Goal::isOpen).toList();
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
