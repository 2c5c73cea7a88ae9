package app.alongside.relationships.sharing.web;

import app.alongside.identity.SignedIn;
import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.sessions.PlanningPoints;
import app.alongside.ui.Flash;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Things of the library on the agenda of the next session. */
@Controller
class AgendasController {
    private final RelationshipAccess access;
    private final Library library;
    private final PlanningPoints planning;
    private final Words words;

    AgendasController(RelationshipAccess access, Library library, PlanningPoints planning, Words words) {
        this.access = access;
        this.library = library;
        this.planning = planning;
        this.words = words;
    }

    @PostMapping("/relationships/{id}/shared/agenda")
    String plan(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam ResourceKey resource,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (planning.plan(id, point(library.openFor(me.personId()).get(resource)))) {
            Flash.done(redirect, "relationships.sharing.planned");
            return "redirect:" + resource.path("");
        }
        Flash.failed(redirect, "relationships.sharing.no-session");
        return "redirect:" + relationship.path("/sessions");
    }

    /** An agenda is read by everybody alike, so it names the thing in the language of the library. */
    private String point(Resource resource) {
        return words.say(Locale.UK, "relationships.sharing.point", resource.title());
    }
}
