package app.alongside.people.profile.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.People;
import app.alongside.people.answers.AnswerSheets;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one says about oneself, to read and to change. */
@Controller
class ProfileController {
    private final People people;
    private final AnswerSheets sheets;

    ProfileController(People people, AnswerSheets sheets) {
        this.people = people;
        this.sheets = sheets;
    }

    @GetMapping("/profile")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return Pages.show(
                "people/profile/web/profile",
                new ProfileScreen(people.get(me.personId()), sheets.get(me.personId(), "/profile")));
    }
}
