package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.circles.TakingTurns;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Swapping one's turn to host with somebody else's. */
@Controller
class CircleRoundController {
    private final RelationshipAccess access;
    private final CircleBook book;
    private final TakingTurns turns;

    CircleRoundController(RelationshipAccess access, CircleBook book, TakingTurns turns) {
        this.access = access;
        this.book = book;
        this.turns = turns;
    }

    @PostMapping("/relationships/{id}/turns")
    String swap(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam UUID with,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        book.get(id);
        if (turns.swap(id, me.personId(), new PersonId(with))) {
            Flash.done(redirect, "relationships.circles.hosts.swapped");
        } else {
            Flash.failed(redirect, "relationships.circles.hosts.not-swapped");
        }
        return "redirect:" + relationship.path("");
    }
}
