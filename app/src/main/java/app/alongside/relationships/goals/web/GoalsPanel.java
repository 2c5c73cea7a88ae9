package app.alongside.relationships.goals.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.goals.Goals;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open goals, in the workspace. */
@Component
class GoalsPanel implements WorkspacePanel {
    private final Goals goals;

    GoalsPanel(Goals goals) {
        this.goals = goals;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        GoalsScreen screen = new GoalsScreen(
                workspace, goals.listFor(workspace.relationship().id()));
        return Optional.of(new Panel("relationships/goals/web/panel", screen, Section.MAIN));
    }
}
