package app.alongside.relationships.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.Workspaces;
import app.alongside.ui.Pages;
import app.alongside.ui.Panel;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a relationship, composed of what its capabilities contribute. */
@Controller
class WorkspaceController {
    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final ObjectProvider<WorkspacePanel> panels;

    WorkspaceController(RelationshipAccess access, Workspaces workspaces, ObjectProvider<WorkspacePanel> panels) {
        this.access = access;
        this.workspaces = workspaces;
        this.panels = panels;
    }

    @GetMapping("/relationships/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        return Pages.show("relationships/web/show", new WorkspaceScreen(workspace, listPanels(workspace)));
    }

    private List<Panel> listPanels(Workspace workspace) {
        return panels.stream()
                .filter(panel -> panel.isForCircles() || !workspace.isCircle())
                .sorted(Comparator.comparingInt(WorkspacePanel::order))
                .flatMap(panel -> panel.find(workspace).stream())
                .toList();
    }
}
