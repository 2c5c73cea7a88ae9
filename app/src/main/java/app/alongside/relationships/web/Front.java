package app.alongside.relationships.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the front page of a relationship from what its capabilities contribute. */
@Component
class Front {
    private final ObjectProvider<WorkspacePanel> panels;

    Front(ObjectProvider<WorkspacePanel> panels) {
        this.panels = panels;
    }

    /** All panels in one transaction: each by itself would begin its own, and read the relationship's key again. */
    @Transactional(readOnly = true)
    public WorkspaceScreen compose(Workspace workspace) {
        return new WorkspaceScreen(
                workspace,
                panels.stream()
                        .filter(panel -> panel.isForCircles() || !workspace.isCircle())
                        .sorted(Comparator.comparingInt(WorkspacePanel::order))
                        .flatMap(panel -> panel.find(workspace).stream())
                        .toList());
    }
}
