package app.alongside.programmes.overview.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Headcounts;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator begins: all programmes, and each at a glance. */
@Controller
class OverviewController {
    private final Programmes programmes;
    private final Headcounts headcounts;
    private final ProgrammeAccess access;
    private final Overviews overviews;

    OverviewController(Programmes programmes, Headcounts headcounts, ProgrammeAccess access, Overviews overviews) {
        this.programmes = programmes;
        this.headcounts = headcounts;
        this.access = access;
        this.overviews = overviews;
    }

    @GetMapping("/coordinate")
    ModelAndView list() {
        return Pages.show(
                "programmes/overview/web/programmes",
                new ProgrammesScreen(programmes.listAll(), headcounts.countEverywhere()));
    }

    @GetMapping("/coordinate/programmes/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id) {
        Programme programme = access.forCoordinator(me, id);
        return Pages.show("programmes/overview/web/overview", overviews.show(programme, me));
    }
}
