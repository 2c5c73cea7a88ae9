package app.alongside.relationships.goals.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Wording;
import app.alongside.relationships.goals.web.GoalForm.Problem;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Optional;

/**
 * One goal being worded.
 *
 * @param goal how it reads now; empty for a new one
 * @param overtaken whether somebody else reworded it while the writer typed
 */
public record GoalScreen(
        Workspace workspace, Optional<Goal> goal, GoalForm form, Optional<Problem> problem, boolean overtaken) {
    /** Where the form goes. */
    public String action() {
        return workspace.path("/goals" + goal.map(known -> "/" + known.id()).orElse(""));
    }

    public FormErrors errors() {
        return problem.map(wrong -> FormErrors.none()
                        .add(wrong.field(), Rendering.t("relationships.goals.problem." + wrong, Wording.LONGEST)))
                .orElseGet(FormErrors::none);
    }
}
