package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.ChangingChoices;
import app.alongside.matching.discover.DiscoverAccess;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing whom one would ask next. */
@Controller
class NextChoicesController {
    private final DiscoverAccess access;
    private final ChangingChoices changing;

    NextChoicesController(DiscoverAccess access, ChangingChoices changing) {
        this.access = access;
        this.changing = changing;
    }

    @PostMapping("/choices/{programme}/{person}/promotion")
    String promote(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID programme,
            @PathVariable UUID person,
            RedirectAttributes redirect) {
        ProgrammeId ready = access.forReady(me, new ProgrammeId(programme)).id();
        return back(changing.promote(ready, me.personId(), new PersonId(person)), "promoted", redirect);
    }

    @PostMapping("/choices/{programme}/{person}/removal")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID programme,
            @PathVariable UUID person,
            RedirectAttributes redirect) {
        ProgrammeId ready = access.forReady(me, new ProgrammeId(programme)).id();
        return back(changing.remove(ready, me.personId(), new PersonId(person)), "removed", redirect);
    }

    private static String back(boolean done, String what, RedirectAttributes redirect) {
        if (done) {
            Flash.done(redirect, "matching.flash.choice-" + what);
        } else {
            Flash.failed(redirect, "matching.flash.choice-gone");
        }
        return "redirect:/proposals";
    }
}
