package app.alongside.relationships.circles.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each member brings, beside a circle. */
@Component
class BringsPanel implements WorkspacePanel {
    private final CircleFront front;

    BringsPanel(CircleFront front) {
        this.front = front;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return workspace.isCircle()
                ? Optional.of(new Panel("relationships/circles/web/members", front.brings(workspace), Section.ASIDE))
                : Optional.empty();
    }
}
