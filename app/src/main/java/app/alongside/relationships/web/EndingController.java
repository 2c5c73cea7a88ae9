package app.alongside.relationships.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspaces;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way out in two clicks, without fault and without a reason; open while a relationship rests, too. */
@Controller
class EndingController {
    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final EndingRelationships ending;

    EndingController(RelationshipAccess access, Workspaces workspaces, EndingRelationships ending) {
        this.access = access;
        this.workspaces = workspaces;
        this.ending = ending;
    }

    @GetMapping("/relationships/{id}/ending")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Relationship relationship = access.forMember(me, id);
        if (relationship.isCircle()) {
            return new ModelAndView("redirect:" + relationship.path("/leaving"));
        }
        return relationship.isOver()
                ? new ModelAndView("redirect:" + relationship.path(""))
                : Pages.show("relationships/web/ending", workspaces.open(relationship, me.personId()));
    }

    @PostMapping("/relationships/{id}/ending")
    String end(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Relationship relationship = access.forMember(me, id);
        if (relationship.isCircle()) {
            return "redirect:" + relationship.path("/leaving");
        }
        ending.end(id, me.personId());
        Flash.done(redirect, "relationships.ending.done");
        return "redirect:" + relationship.path("");
    }
}
