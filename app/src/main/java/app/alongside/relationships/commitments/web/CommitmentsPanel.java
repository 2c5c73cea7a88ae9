package app.alongside.relationships.commitments.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What we said we'd try: always on the front page of a circle, and on a pair's once there is something to show. */
@Component
class CommitmentsPanel implements WorkspacePanel {
    private final CommitmentScreens screens;

    CommitmentsPanel(CommitmentScreens screens) {
        this.screens = screens;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        return screens.findRecent(workspace)
                .map(screen -> new Panel("relationships/commitments/web/panel", screen, Section.MAIN));
    }
}
