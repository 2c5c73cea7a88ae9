package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.AccountId;
import app.alongside.identity.Accounts;
import app.alongside.identity.SignedIn;
import app.alongside.identity.SigningIn;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: what one signs in with. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final Words words;

    AccountController(Accounts accounts, SigningIn signingIn, Words words) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.words = words;
    }

    @GetMapping("/account")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return Pages.show("identity/web/account", new AccountScreen(load(me), FormErrors.none()));
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        Account account = load(me);
        Optional<String> objection = signingIn.setPassword(account, password);
        if (objection.isPresent()) {
            FormErrors errors = FormErrors.none().add("password", words.say(account.locale(), objection.get()));
            return Pages.refuse("identity/web/account", new AccountScreen(account, errors));
        }
        Flash.done(redirect, "identity.account.password-set");
        return new ModelAndView("redirect:/account");
    }

    private Account load(SignedIn me) {
        return accounts.find(new AccountId(me.account())).orElseThrow();
    }
}
