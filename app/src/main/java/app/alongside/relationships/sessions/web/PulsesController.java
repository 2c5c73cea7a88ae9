package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.GivingPulses;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying in two taps what one gave and got. */
@Controller
class PulsesController {
    private static final String PAGE = "relationships/sessions/web/pulse";

    private final RelationshipAccess access;
    private final SessionScreens screens;
    private final GivingPulses giving;
    private final AnswerFlash flash;
    private final Words words;

    PulsesController(
            RelationshipAccess access, SessionScreens screens, GivingPulses giving, AnswerFlash flash, Words words) {
        this.access = access;
        this.screens = screens;
        this.giving = giving;
        this.flash = flash;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/sessions/{session}/pulse")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable SessionId session) {
        SessionView view = screens.one(access.forMember(me, id), me, session);
        return view.wantsPulse()
                ? Pages.show(PAGE, new PulseScreen(view, PulseForm.empty(), FormErrors.none()))
                : new ModelAndView("redirect:" + view.session().path());
    }

    @PostMapping("/relationships/{id}/sessions/{session}/pulse")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            PulseForm form,
            RedirectAttributes redirect) {
        SessionView view = screens.one(access.forMember(me, id), me, session);
        FormErrors errors = form.check(words, view.workspace().me().locale());
        if (!errors.isEmpty()) {
            return Pages.refuse(PAGE, new PulseScreen(view, form, errors));
        }
        flash.say(redirect, giving.give(id, form.pulse(session, me.personId())), "relationships.sessions.pulse.done");
        return new ModelAndView("redirect:" + view.workspace().path("/sessions"));
    }
}
