package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.MailingSignInLinks;
import app.alongside.identity.Organisation;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with an e-mailed link. Opening the link changes nothing: mail scanners open links too. */
@Controller
class SignInLinksController {
    private final MailingSignInLinks mailing;
    private final SigningIn signingIn;
    private final SignInDoor door;
    private final WebSessions sessions;
    private final Throttle throttle;

    SignInLinksController(
            MailingSignInLinks mailing, SigningIn signingIn, SignInDoor door, WebSessions sessions, Throttle throttle) {
        this.mailing = mailing;
        this.signingIn = signingIn;
        this.door = door;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @PostMapping("/sign-in-links")
    ModelAndView create(SignInForm form, HttpServletRequest request) {
        Optional<Organisation> organisation = door.find(form.organisation());
        Optional<EmailAddress> email = EmailAddress.find(form.email());
        if (organisation.isEmpty()) {
            return door.refuse(form, "organisation", "identity.sign-in.unknown-organisation");
        }
        if (email.isEmpty()) {
            return door.refuse(form, "email", "identity.email.invalid");
        }
        if (!throttle.allows(request.getRemoteAddr(), form.email())) {
            return door.refuse(form, "email", "identity.sign-in.too-often");
        }
        CurrentOrganisation.run(organisation.get().id(), () -> mailing.send(organisation.get(), email.get()));
        return Pages.show("identity/web/link-sent", email.get().value());
    }

    @GetMapping("/sign-in-links/{organisation}/{token}")
    ModelAndView open(@PathVariable String organisation, @PathVariable String token) {
        return Pages.show("identity/web/link", new LinkScreen(organisation, token, false));
    }

    @PostMapping("/sign-in-links/{organisation}/{token}")
    ModelAndView use(
            @PathVariable String organisation,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> account = door.find(organisation)
                .flatMap(found -> CurrentOrganisation.call(found.id(), () -> signingIn.useLink(token)));
        return account.map(found -> new ModelAndView(sessions.begin(found, request, response)))
                .orElseGet(() -> Pages.refuse("identity/web/link", new LinkScreen(organisation, token, true)));
    }
}
