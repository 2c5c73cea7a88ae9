package app.alongside.relationships.help.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where to turn when a topic goes beyond the members, beside the workspace. */
@Component
class AdvicePanel implements WorkspacePanel {
    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return workspace.relationship().isOver()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/help/web/panel", workspace, Section.ASIDE));
    }
}
