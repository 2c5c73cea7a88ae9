package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.SelfMatching;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether people may ask each other in a programme, as its coordinator decides. */
@Controller
class SelfMatchController {
    private final ProgrammeAccess access;
    private final SelfMatching selfMatching;

    SelfMatchController(ProgrammeAccess access, SelfMatching selfMatching) {
        this.access = access;
        this.selfMatching = selfMatching;
    }

    @PostMapping("/coordinate/programmes/{id}/matching/self-match/allowing")
    String allow(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        selfMatching.allow(programme.id());
        Flash.done(redirect, "matching.flash.self-allowed");
        return "redirect:/coordinate/programmes/" + id + "/matching";
    }

    @PostMapping("/coordinate/programmes/{id}/matching/self-match/forbidding")
    String forbid(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        selfMatching.forbid(programme.id());
        Flash.done(redirect, "matching.flash.self-forbidden");
        return "redirect:/coordinate/programmes/" + id + "/matching";
    }
}
