package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.AccountId;
import app.alongside.identity.Accounts;
import app.alongside.identity.SignedIn;
import app.alongside.notifications.MailPreferences;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one is mailed about, and when. */
@Controller
class MailWishesController {
    private static final String TEMPLATE = "identity/web/mail-wishes";

    private final Accounts accounts;
    private final MailPreferences preferences;
    private final Words words;

    MailWishesController(Accounts accounts, MailPreferences preferences, Words words) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.words = words;
    }

    @GetMapping("/account/mail")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        Account account = load(me);
        MailWishesForm form = MailWishesForm.of(preferences.get(account.email().value()));
        return Pages.show(TEMPLATE, new MailWishesScreen(account, form, FormErrors.none()));
    }

    @PostMapping("/account/mail")
    ModelAndView save(@AuthenticationPrincipal SignedIn me, MailWishesForm form, RedirectAttributes redirect) {
        Account account = load(me);
        if (!form.isSound()) {
            FormErrors errors =
                    FormErrors.none().add("until", words.say(account.locale(), "identity.mail-wishes.quiet.unsound"));
            return Pages.refuse(TEMPLATE, new MailWishesScreen(account, form, errors));
        }
        preferences.save(account.email().value(), form.wishes());
        Flash.done(redirect, "identity.mail-wishes.saved");
        return new ModelAndView("redirect:/account/mail");
    }

    private Account load(SignedIn me) {
        return accounts.find(new AccountId(me.account())).orElseThrow();
    }
}
