package app.alongside.relationships.help.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.Skill;
import app.alongside.relationships.help.AskingColleagues;
import app.alongside.relationships.help.AskingColleagues.Outcome.Asked;
import app.alongside.relationships.help.AskingColleagues.Outcome.NoRoom;
import app.alongside.relationships.help.AskingColleagues.Outcome.TooManyOpen;
import app.alongside.relationships.help.web.AskScreen.Refusal;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's quick questions, and asking a new one. */
@Controller
class AdviceController {
    private static final String ASK = "relationships/help/web/ask";

    private final AdvicePages pages;
    private final AskScreens screens;
    private final AskingColleagues asking;

    AdviceController(AdvicePages pages, AskScreens screens, AskingColleagues asking) {
        this.pages = pages;
        this.screens = screens;
        this.asking = asking;
    }

    @GetMapping("/advice")
    ModelAndView index(@AuthenticationPrincipal SignedIn me) {
        return Pages.show("relationships/help/web/index", pages.index(me.personId()));
    }

    @GetMapping("/advice/new")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, AskQuery query) {
        return Pages.show(ASK, screens.open(me.personId(), query));
    }

    @PostMapping("/advice")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, AskForm form, RedirectAttributes redirect) {
        Optional<Skill> skill = screens.findSkill(form.skill());
        if (skill.isEmpty() || form.isRefused()) {
            return refuse(me, form, Refusal.INCOMPLETE);
        }
        return switch (asking.ask(form.inquiry(me.personId(), skill.get().id()))) {
            case Asked asked -> show(asked, redirect);
            case NoRoom _ -> refuse(me, form, Refusal.NO_ROOM);
            case TooManyOpen _ -> refuse(me, form, Refusal.TOO_MANY);
        };
    }

    private static ModelAndView show(Asked asked, RedirectAttributes redirect) {
        Flash.done(redirect, "relationships.help.sent");
        return new ModelAndView("redirect:/advice/" + asked.id());
    }

    private ModelAndView refuse(SignedIn me, AskForm form, Refusal refusal) {
        return screens.refuse(me.personId(), form, refusal)
                .map(screen -> Pages.refuse(ASK, screen))
                .orElseGet(() -> new ModelAndView("redirect:/advice/new"));
    }
}
