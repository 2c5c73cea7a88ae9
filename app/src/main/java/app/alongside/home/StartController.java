package app.alongside.home;

import app.alongside.identity.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path. */
@Controller
class StartController {
    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedIn me) {
        return me.mayCoordinate() ? "redirect:/coordinate" : "redirect:/today";
    }
}
