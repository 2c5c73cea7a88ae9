package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.ui.Pages;
import java.time.ZoneId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's open proposals. */
@Controller
class ProposalsController {
    private final Rows rows;

    ProposalsController(Rows rows) {
        this.rows = rows;
    }

    @GetMapping("/proposals")
    ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        return Pages.show(
                "matching/web/proposals", new WaitingScreen(rows.listOpen(me.personId(), ZoneId.of(me.zone()))));
    }
}
