package app.alongside.relationships.circles.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next session of a circle: its clocks, its host, its agenda in minutes, and who is coming. */
@Component
class AheadPanel implements WorkspacePanel {
    private final CircleFront front;

    AheadPanel(CircleFront front) {
        this.front = front;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return workspace.isCircle() && workspace.relationship().isActive()
                ? front.findAhead(workspace)
                        .map(ahead -> new Panel("relationships/circles/web/ahead", ahead, Section.LEAD))
                : Optional.empty();
    }
}
