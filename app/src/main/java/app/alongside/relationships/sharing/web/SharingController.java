package app.alongside.relationships.sharing.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.sharing.SharedThings;
import app.alongside.relationships.sharing.SharingThings;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the members of a relationship share. */
@Controller
class SharingController {
    private static final int SHOWN = 200;
    private static final String PAGE = "relationships/sharing/web/index";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final SharedThings things;
    private final SharingThings sharing;
    private final SuggestedShares suggested;

    SharingController(
            RelationshipAccess access,
            Workspaces workspaces,
            SharedThings things,
            SharingThings sharing,
            SuggestedShares suggested) {
        this.suggested = suggested;
        this.access = access;
        this.workspaces = workspaces;
        this.things = things;
        this.sharing = sharing;
    }

    @GetMapping("/relationships/{id}/shared")
    ModelAndView index(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String resource) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        ShareForm form = suggested.of(resource, me.personId());
        return Pages.show(PAGE, new SharedScreen(workspace, things.listFor(id, SHOWN), form, false));
    }

    @PostMapping("/relationships/{id}/shared")
    ModelAndView share(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            ShareForm form,
            RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        if (form.isRefused()) {
            return Pages.refuse(PAGE, new SharedScreen(workspace, things.listFor(id, SHOWN), form, true));
        }
        sharing.share(id, me.personId(), form.link());
        Flash.done(redirect, "relationships.sharing.done", workspace.peerNames());
        return new ModelAndView("redirect:" + workspace.path("/shared"));
    }

    @PostMapping("/relationships/{id}/shared/{thing}/removal")
    String takeBack(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable UUID thing,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (sharing.takeBack(id, me.personId(), thing)) {
            Flash.done(redirect, "relationships.sharing.taken-back");
        } else {
            Flash.failed(redirect, "relationships.sharing.not-there");
        }
        return "redirect:" + relationship.path("/shared");
    }
}
