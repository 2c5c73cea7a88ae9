package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.circles.LeavingCircles;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way out of a circle in two clicks, without a reason; open while it rests, too. */
@Controller
class LeavingController {
    private final RelationshipAccess access;
    private final CircleBook book;
    private final Workspaces workspaces;
    private final LeavingCircles leaving;

    LeavingController(RelationshipAccess access, CircleBook book, Workspaces workspaces, LeavingCircles leaving) {
        this.access = access;
        this.book = book;
        this.workspaces = workspaces;
        this.leaving = leaving;
    }

    @GetMapping("/relationships/{id}/leaving")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Relationship relationship = access.forMember(me, id);
        book.get(id);
        return relationship.isOver()
                ? new ModelAndView("redirect:" + relationship.path(""))
                : Pages.show("relationships/circles/web/leaving", workspaces.open(relationship, me.personId()));
    }

    @PostMapping("/relationships/{id}/leaving")
    String leave(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        access.forMember(me, id);
        book.get(id);
        leaving.leave(id, me.personId());
        Flash.done(redirect, "relationships.circles.left");
        return "redirect:/circles";
    }
}
