package app.alongside.relationships.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.PausingRelationships;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a relationship rest until a date, and takes it up again. */
@Controller
class PausesController {
    private static final String PAGE = "relationships/web/pause";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final PausingRelationships pausing;

    PausesController(RelationshipAccess access, Workspaces workspaces, PausingRelationships pausing) {
        this.access = access;
        this.workspaces = workspaces;
        this.pausing = pausing;
    }

    @GetMapping("/relationships/{id}/pause")
    ModelAndView edit(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        return Pages.show(PAGE, PauseScreen.empty(workspace));
    }

    @PostMapping("/relationships/{id}/pause")
    ModelAndView pause(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        Optional<LocalDate> date = PauseScreen.read(until, workspace.today());
        if (date.isEmpty()) {
            return Pages.refuse(PAGE, PauseScreen.refused(workspace, until));
        }
        pausing.pause(id, me.personId(), date.get());
        Flash.done(redirect, "relationships.pause.done");
        return new ModelAndView("redirect:" + workspace.path(""));
    }

    @PostMapping("/relationships/{id}/resumption")
    String resume(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, RedirectAttributes redirect) {
        Relationship relationship = access.forMember(me, id);
        pausing.resume(id, me.personId());
        Flash.done(redirect, "relationships.pause.resumed");
        return "redirect:" + relationship.path("");
    }
}
