package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The door: signing in with a password. */
@Controller
class SignInController {
    private final SigningIn signingIn;
    private final SignInDoor door;
    private final WebSessions sessions;
    private final Throttle throttle;

    SignInController(SigningIn signingIn, SignInDoor door, WebSessions sessions, Throttle throttle) {
        this.signingIn = signingIn;
        this.door = door;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(defaultValue = "") String organisation) {
        return Pages.show("identity/web/sign-in", door.screen(organisation, "", FormErrors.none()));
    }

    /** What Enter does, in any field: a typed password signs in; without one a link is mailed. */
    @PostMapping("/sign-in/enter")
    ModelAndView enter(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return form.password().isEmpty() ? new ModelAndView("forward:/sign-in-links") : signIn(form, request, response);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!throttle.allows(request.getRemoteAddr(), form.email())) {
            return door.refuse(form, "password", "identity.sign-in.too-often");
        }
        Optional<Organisation> organisation = door.find(form.organisation());
        Optional<EmailAddress> email = EmailAddress.find(form.email());
        if (organisation.isEmpty()) {
            return door.refuse(form, "organisation", "identity.sign-in.unknown-organisation");
        }
        if (email.isEmpty()) {
            return door.refuse(form, "email", "identity.email.invalid");
        }
        Optional<Account> account = CurrentOrganisation.call(
                organisation.get().id(), () -> signingIn.checkPassword(email.get(), form.password()));
        return account.map(found -> new ModelAndView(sessions.begin(found, request, response)))
                .orElseGet(() -> door.refuse(form, "password", "identity.sign-in.no-match"));
    }
}
