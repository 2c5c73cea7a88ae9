package app.alongside.relationships.commitments.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.Library;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.commitments.CommitmentId;
import app.alongside.relationships.commitments.KeepingCommitments;
import app.alongside.relationships.commitments.web.CommitmentsScreen.Entry;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the members of a relationship said they would try. */
@Controller
class CommitmentsController {
    private static final String PAGE = "relationships/commitments/web/index";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final CommitmentScreens screens;
    private final Library library;
    private final KeepingCommitments keeping;

    CommitmentsController(
            RelationshipAccess access,
            Workspaces workspaces,
            CommitmentScreens screens,
            Library library,
            KeepingCommitments keeping) {
        this.access = access;
        this.workspaces = workspaces;
        this.screens = screens;
        this.library = library;
        this.keeping = keeping;
    }

    @GetMapping("/relationships/{id}/commitments")
    ModelAndView index(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, screens.all(workspaces.open(access.forMember(me, id), me.personId()), Entry.NONE));
    }

    @PostMapping("/relationships/{id}/commitments")
    ModelAndView say(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            CommitmentForm form,
            RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        if (form.isRefused(workspace.today())) {
            return Pages.refuse(PAGE, screens.all(workspace, new Entry(form, true)));
        }
        keeping.say(
                id, me.personId(), form.intention(form.findResource().flatMap(library.openFor(me.personId())::find)));
        Flash.done(
                redirect, "relationships.commitments.said", String.valueOf(workspace.isPair()), workspace.peerNames());
        return new ModelAndView("redirect:" + workspace.path(""));
    }

    @PostMapping("/relationships/{id}/commitments/{commitment}")
    String mark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable CommitmentId commitment,
            ProgressForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (keeping.mark(id, me.personId(), form.progress(commitment))) {
            Flash.done(redirect, "relationships.commitments.marked." + form.state());
        } else {
            Flash.failed(redirect, "relationships.commitments.not-yours");
        }
        return "redirect:" + relationship.path("");
    }

    @PostMapping("/relationships/{id}/commitments/{commitment}/seen")
    String see(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable CommitmentId commitment,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (keeping.see(id, me.personId(), commitment)) {
            Flash.done(redirect, "relationships.commitments.seen");
        } else {
            Flash.failed(redirect, "relationships.commitments.not-to-see");
        }
        return "redirect:" + relationship.path("");
    }
}
