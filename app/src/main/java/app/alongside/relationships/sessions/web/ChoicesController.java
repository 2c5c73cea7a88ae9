package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.sessions.Choices;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying how one likes one's sessions: reminders, and a video room of one's own. */
@Controller
class ChoicesController {
    private final Choices choices;
    private final Words words;

    ChoicesController(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    @PostMapping("/calendars/choices")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean dayBefore,
            @RequestParam(defaultValue = "false") boolean hourBefore,
            @RequestParam(defaultValue = "") String link,
            RedirectAttributes redirect) {
        ChoicesForm form = new ChoicesForm(dayBefore, hourBefore, link.strip());
        if (!form.fits()) {
            String objection = words.say(Locale.forLanguageTag(me.language()), "relationships.sessions.find.no-link");
            return Pages.refuse(
                    "relationships/sessions/web/change-choices",
                    new ChoicesScreen(form, FormErrors.none().add("link", objection)));
        }
        choices.save(me.personId(), form.choices());
        Flash.done(redirect, "relationships.sessions.choices.saved");
        return new ModelAndView("redirect:/calendars");
    }
}
