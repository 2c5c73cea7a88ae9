package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose question comes first next time. */
@Controller
class ChairController {
    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final SwappingTheChair swapping;

    ChairController(RelationshipAccess access, Workspaces workspaces, SwappingTheChair swapping) {
        this.access = access;
        this.workspaces = workspaces;
        this.swapping = swapping;
    }

    @PostMapping("/relationships/{id}/chair")
    String swap(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        if (swapping.swap(workspace)) {
            Flash.done(redirect, "relationships.sessions.balance.swap.done");
        } else {
            Flash.failed(redirect, "relationships.sessions.balance.swap.no-session");
        }
        return "redirect:" + workspace.path("");
    }
}
