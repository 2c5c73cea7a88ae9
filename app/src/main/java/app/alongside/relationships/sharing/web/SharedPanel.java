package app.alongside.relationships.sharing.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.sharing.SharedThings;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest things shared, beside the workspace. */
@Component
class SharedPanel implements WorkspacePanel {
    private static final int SHOWN = 3;

    private final SharedThings things;

    SharedPanel(SharedThings things) {
        this.things = things;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        SharedScreen screen = new SharedScreen(
                workspace, things.listFor(workspace.relationship().id(), SHOWN), ShareForm.EMPTY, false);
        return screen.things().isEmpty() && !screen.mayShare()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/sharing/web/panel", screen, Section.ASIDE));
    }
}
