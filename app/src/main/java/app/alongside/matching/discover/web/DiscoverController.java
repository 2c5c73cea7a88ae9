package app.alongside.matching.discover.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.discover.DiscoverAccess;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Pages;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Looking for people who are open to an exchange. */
@Controller
class DiscoverController {
    private final DiscoverAccess access;
    private final DiscoverScreens screens;

    DiscoverController(DiscoverAccess access, DiscoverScreens screens) {
        this.access = access;
        this.screens = screens;
    }

    @GetMapping("/discover")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @ModelAttribute DiscoverQuery query) {
        List<Programme> open = access.listOpen(me);
        if (open.isEmpty() && query.programme() == null) {
            return Pages.show("matching/discover/web/nowhere", new NowhereScreen(access.listBegun(me)));
        }
        Programme programme =
                query.programme() == null ? open.getFirst() : access.forReady(me, new ProgrammeId(query.programme()));
        return Pages.show("matching/discover/web/discover", screens.build(open, programme, me.personId(), query));
    }
}
