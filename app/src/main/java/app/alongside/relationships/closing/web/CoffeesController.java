package app.alongside.relationships.closing.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.StoppingCoffees;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coffees agreed on for afterwards. */
@Controller
class CoffeesController {
    private final RelationshipAccess access;
    private final StoppingCoffees stopping;

    CoffeesController(RelationshipAccess access, StoppingCoffees stopping) {
        this.access = access;
        this.stopping = stopping;
    }

    @PostMapping("/relationships/{id}/closing/coffees/removal")
    String stop(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Relationship relationship = access.forMember(me, id);
        stopping.stop(id);
        Flash.done(redirect, "relationships.closing.coffees-stopped");
        return "redirect:" + relationship.path("/closing");
    }
}
