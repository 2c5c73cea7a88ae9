package app.alongside.relationships.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Peers;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody one works with, and those one worked with before. */
@Controller
class PeersController {
    private final Peers peers;

    PeersController(Peers peers) {
        this.peers = peers;
    }

    @GetMapping("/peers")
    ModelAndView index(@AuthenticationPrincipal SignedIn me) {
        return Pages.show("relationships/web/peers", new PeersScreen(peers.listFor(me.personId())));
    }
}
