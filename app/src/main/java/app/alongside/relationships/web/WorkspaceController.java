package app.alongside.relationships.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.ui.Pages;
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
    private final Front front;

    WorkspaceController(RelationshipAccess access, Workspaces workspaces, Front front) {
        this.access = access;
        this.workspaces = workspaces;
        this.front = front;
    }

    @GetMapping("/relationships/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        return Pages.show("relationships/web/show", front.compose(workspace));
    }
}
