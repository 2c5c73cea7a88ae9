package app.alongside.relationships.circles.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Taking turns to host, beside a circle. */
@Component
class HostsPanel implements WorkspacePanel {
    private final CircleFront front;

    HostsPanel(CircleFront front) {
        this.front = front;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return workspace.isCircle() && !workspace.relationship().isOver()
                ? Optional.of(new Panel("relationships/circles/web/hosts", front.hosts(workspace), Section.ASIDE))
                : Optional.empty();
    }
}
