package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.SettingUp;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the one-time link of an empty installation. */
@Controller
class SetUpController {
    private final SettingUp settingUp;
    private final SigningIn signingIn;
    private final SetUpCheck check;
    private final WebSessions sessions;

    SetUpController(SettingUp settingUp, SigningIn signingIn, SetUpCheck check, WebSessions sessions) {
        this.settingUp = settingUp;
        this.signingIn = signingIn;
        this.check = check;
        this.sessions = sessions;
    }

    @GetMapping("/set-up/{token}")
    ModelAndView show(@PathVariable String token) {
        return settingUp.isOpen(token)
                ? Pages.show("identity/web/set-up", new SetUpScreen(token, SetUpForm.empty(), FormErrors.none()))
                : Pages.refuse("identity/web/set-up-spent", token);
    }

    @PostMapping("/set-up/{token}")
    ModelAndView create(
            @PathVariable String token, SetUpForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!settingUp.isOpen(token)) {
            return Pages.refuse("identity/web/set-up-spent", token);
        }
        FormErrors errors = check.examine(form);
        if (!errors.isEmpty()) {
            return Pages.refuse("identity/web/set-up", new SetUpScreen(token, form, errors));
        }
        Account account =
                settingUp.setUp(token, form.slug(), form.organisation().strip(), form.administrator());
        CurrentOrganisation.run(account.organisationId(), () -> signingIn.setPassword(account, form.password()));
        sessions.begin(account, request, response);
        return new ModelAndView("redirect:/coordinate");
    }
}
