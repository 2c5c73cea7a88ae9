package app.alongside.matching.discover.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.discover.DiscoverAccess;
import app.alongside.matching.discover.Lookouts;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wanting to hear of people who join, and not any more. */
@Controller
class LookoutController {
    private final DiscoverAccess access;
    private final Lookouts lookouts;

    LookoutController(DiscoverAccess access, Lookouts lookouts) {
        this.access = access;
        this.lookouts = lookouts;
    }

    @PostMapping("/discover/{programme}/lookout")
    String keep(@AuthenticationPrincipal SignedIn me, @PathVariable UUID programme, RedirectAttributes redirect) {
        Programme ready = access.forReady(me, new ProgrammeId(programme));
        lookouts.keep(ready.id(), me.personId());
        Flash.done(redirect, "matching.flash.lookout-kept");
        return "redirect:" + DiscoverScreen.hrefOf(ready);
    }

    @PostMapping("/discover/{programme}/lookout/ending")
    String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID programme, RedirectAttributes redirect) {
        Programme ready = access.forReady(me, new ProgrammeId(programme));
        lookouts.end(ready.id(), me.personId());
        Flash.done(redirect, "matching.flash.lookout-ended");
        return "redirect:" + DiscoverScreen.hrefOf(ready);
    }
}
