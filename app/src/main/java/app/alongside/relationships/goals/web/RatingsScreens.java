package app.alongside.relationships.goals.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.relationships.goals.GoalRatings;
import app.alongside.relationships.goals.Goals;
import app.alongside.ui.FormErrors;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how far goals have come, and whether it is time to say so. */
@Component
class RatingsScreens {
    private final Workspaces workspaces;
    private final Goals goals;
    private final GoalRatings ratings;
    private final Closings closings;

    RatingsScreens(Workspaces workspaces, Goals goals, GoalRatings ratings, Closings closings) {
        this.workspaces = workspaces;
        this.goals = goals;
        this.ratings = ratings;
        this.closings = closings;
    }

    @Transactional(readOnly = true)
    public RatingsScreen open(Relationship relationship, PersonId me, FormErrors errors) {
        Workspace workspace = workspaces.open(relationship, me);
        LocalDate began = workspace.mine(relationship.startedAt()).toLocalDate();
        LocalDate lastDay =
                closings.get(relationship.id()).lastDay(workspace.programme().ends());
        return new RatingsScreen(
                workspace,
                goals.listFor(relationship.id()),
                ratings.listFor(relationship, me),
                Moment.on(workspace.today(), began, lastDay),
                errors);
    }
}
