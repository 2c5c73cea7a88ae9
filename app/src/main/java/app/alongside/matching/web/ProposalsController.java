package app.alongside.matching.web;

import app.alongside.identity.SignedIn;
import app.alongside.ui.Pages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one is asked, and whom one asked. */
@Controller
class ProposalsController {
    private final Rows rows;
    private final ReadingAsked asked;

    ProposalsController(Rows rows, ReadingAsked asked) {
        this.rows = rows;
        this.asked = asked;
    }

    @GetMapping("/proposals")
    ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        Map<Boolean, List<WaitingScreen.Row>> byMine = rows.mapOpenByMine(me.personId(), ZoneId.of(me.zone()));
        return Pages.show(
                "matching/web/proposals",
                new ProposalsScreen(
                        new WaitingScreen(byMine.getOrDefault(false, List.of())),
                        asked.read(me.personId(), byMine.getOrDefault(true, List.of())),
                        asked.readShortlists(me.personId())));
    }
}
