package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.circles.JoiningCircles;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying anew what one brings to a circle that runs. */
@Controller
class BringsController {
    private static final String PAGE = "relationships/circles/web/bring";

    private final RelationshipAccess access;
    private final CircleBook book;
    private final Workspaces workspaces;
    private final CircleFront front;
    private final JoiningCircles joining;

    BringsController(
            RelationshipAccess access,
            CircleBook book,
            Workspaces workspaces,
            CircleFront front,
            JoiningCircles joining) {
        this.access = access;
        this.book = book;
        this.workspaces = workspaces;
        this.front = front;
        this.joining = joining;
    }

    @GetMapping("/relationships/{id}/brings")
    ModelAndView edit(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, front.brings(open(me, access.forWork(me, id))));
    }

    @PostMapping("/relationships/{id}/brings")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            BringsForm form,
            RedirectAttributes redirect) {
        Workspace workspace = open(me, access.forWork(me, id));
        if (form.isRefused()) {
            return Pages.refuse(PAGE, front.refuse(workspace, form));
        }
        joining.bring(book.get(id).id(), me.personId(), form.brings());
        Flash.done(redirect, "relationships.circles.seat.kept");
        return new ModelAndView("redirect:" + workspace.path(""));
    }

    private Workspace open(SignedIn me, Relationship relationship) {
        book.get(relationship.id());
        return workspaces.open(relationship, me.personId());
    }
}
