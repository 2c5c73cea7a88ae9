package app.alongside.relationships.closing.web;

import app.alongside.relationships.Relationship;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.closing.Closing;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.closing.PlanningEnds;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in the workspace that the end is near, and afterwards how it ended. */
@Component
class ClosingPanel implements WorkspacePanel {
    private final Closings closings;

    ClosingPanel(Closings closings) {
        this.closings = closings;
    }

    /** What there is to say about the end. */
    public record EndScreen(Workspace workspace, Closing closing, LocalDate lastDay) {}

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
        Relationship relationship = workspace.relationship();
        Closing closing = closings.get(relationship.id());
        LocalDate lastDay = closing.lastDay(workspace.programme().ends());
        boolean near = !workspace.today().plusDays(PlanningEnds.DAYS_AHEAD).isBefore(lastDay);
        return closing.isOpen() || relationship.isActive() && near
                ? Optional.of(new Panel(
                        "relationships/closing/web/panel", new EndScreen(workspace, closing, lastDay), Section.MAIN))
                : Optional.empty();
    }
}
