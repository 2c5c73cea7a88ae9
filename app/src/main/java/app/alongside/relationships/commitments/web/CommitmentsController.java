package app.alongside.relationships.commitments.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.commitments.CommitmentId;
import app.alongside.relationships.commitments.KeepingCommitments;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the members of a circle said they would try. */
@Controller
class CommitmentsController {
    private static final String PAGE = "relationships/commitments/web/index";

    private final RelationshipAccess access;
    private final CircleBook book;
    private final Workspaces workspaces;
    private final CommitmentScreens screens;
    private final KeepingCommitments keeping;

    CommitmentsController(
            RelationshipAccess access,
            CircleBook book,
            Workspaces workspaces,
            CommitmentScreens screens,
            KeepingCommitments keeping) {
        this.access = access;
        this.book = book;
        this.workspaces = workspaces;
        this.screens = screens;
        this.keeping = keeping;
    }

    @GetMapping("/relationships/{id}/commitments")
    ModelAndView index(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, screens.all(open(me, access.forMember(me, id))));
    }

    @PostMapping("/relationships/{id}/commitments")
    ModelAndView say(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            CommitmentForm form,
            RedirectAttributes redirect) {
        Workspace workspace = open(me, access.forWork(me, id));
        if (form.isRefused()) {
            return Pages.refuse(PAGE, screens.refuse(workspace, form));
        }
        keeping.say(id, me.personId(), form.words());
        Flash.done(redirect, "relationships.commitments.said");
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

    private Workspace open(SignedIn me, Relationship relationship) {
        book.get(relationship.id());
        return workspaces.open(relationship, me.personId());
    }
}
