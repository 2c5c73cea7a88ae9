package app.alongside.programmes.joining.web;

import app.alongside.identity.SignedIn;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The programmes one takes part in or may join. */
@Controller
class OpenProgrammesController {
    private final OpenProgrammes programmes;

    OpenProgrammesController(OpenProgrammes programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/programmes")
    ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        return Pages.show(
                "programmes/joining/web/programmes", new OpenProgrammesScreen(programmes.listFor(me.personId())));
    }
}
