package app.alongside.relationships.goals.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import app.alongside.relationships.goals.Goals;
import org.springframework.stereotype.Component;

/** The way to the goals, with the number of those that are open. */
@Component
class GoalsTab implements WorkspaceTab {
    private final Goals goals;

    GoalsTab(Goals goals) {
        this.goals = goals;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "goals";
    }

    /** A circle has what its members said they would try instead. */
    @Override
    public boolean isForCircles() {
        return false;
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return goals.countOpen(relationship.id());
    }
}
