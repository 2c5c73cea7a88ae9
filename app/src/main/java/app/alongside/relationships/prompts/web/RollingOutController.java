package app.alongside.relationships.prompts.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.prompts.AddingPrompts;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator's decision about a question that somebody offered to the programme. */
@Controller
class RollingOutController {
    private final ProgrammeAccess access;
    private final AddingPrompts adding;

    RollingOutController(ProgrammeAccess access, AddingPrompts adding) {
        this.access = access;
        this.adding = adding;
    }

    @PostMapping("/coordinate/programmes/{id}/prompts/{prompt}")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @PathVariable UUID prompt,
            @RequestParam(defaultValue = "false") boolean out,
            RedirectAttributes redirect) {
        access.forCoordinator(me, id);
        if (adding.decide(id, prompt, out)) {
            Flash.done(redirect, out ? "relationships.prompts.rolled-out" : "relationships.prompts.left");
        } else {
            Flash.failed(redirect, "relationships.prompts.decided-before");
        }
        return "redirect:/coordinate/programmes/" + id;
    }
}
