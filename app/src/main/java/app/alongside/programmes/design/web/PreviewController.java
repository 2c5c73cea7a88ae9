package app.alongside.programmes.design.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.joining.web.PublicScreen;
import app.alongside.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The newest design as a peer would see it. */
@Controller
class PreviewController {
    private final ProgrammeAccess access;
    private final Clock clock;

    PreviewController(ProgrammeAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/coordinate/programmes/{id}/preview")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id) {
        return Pages.show(
                "programmes/joining/web/public",
                new PublicScreen(access.forDesigner(me, id), me.organisationName(), "", LocalDate.now(clock)));
    }
}
