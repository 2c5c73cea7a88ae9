package app.alongside.programmes.joining.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.JoiningProgrammes.Step;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joining a programme, and leaving it. */
@Controller
class JoiningController {
    private static final String TEMPLATE = "programmes/joining/web/joining";

    private final ProgrammeAccess access;
    private final Enrolments enrolments;
    private final JoiningProgrammes joining;
    private final Words words;
    private final Clock clock;

    JoiningController(
            ProgrammeAccess access, Enrolments enrolments, JoiningProgrammes joining, Words words, Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.joining = joining;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/programmes/{id}/joining")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id) {
        return Pages.show(TEMPLATE, screen(access.forParticipant(me, id), me, FormErrors.none()));
    }

    @PostMapping("/programmes/{id}/joining")
    ModelAndView join(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @RequestParam(defaultValue = "") String agree,
            @RequestParam(defaultValue = "0") int version) {
        Programme programme = access.forParticipant(me, id);
        if (agree.isEmpty()) {
            return refuse(programme, me, "programmes.joining.agree.missing");
        }
        return switch (joining.joinAndConsent(id, me.personId(), version)) {
            case Step.Refused refused -> refuse(programme, me, refused.key());
            case Step.Taken taken -> new ModelAndView("redirect:/programmes/" + id + next(taken.enrolment()));
        };
    }

    @PostMapping("/programmes/{id}/leaving")
    String leave(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id, RedirectAttributes redirect) {
        Programme programme = access.forParticipant(me, id);
        joining.leave(id, me.personId());
        Flash.done(redirect, "programmes.left", programme.name());
        return "redirect:/programmes";
    }

    private static String next(Enrolment enrolment) {
        return enrolment.isReady() ? "/joining" : "/questionnaire";
    }

    private ModelAndView refuse(Programme programme, SignedIn me, String key) {
        FormErrors errors = FormErrors.none().add("agree", words.say(Locale.forLanguageTag(me.language()), key));
        return Pages.refuse(TEMPLATE, screen(programme, me, errors));
    }

    private JoiningScreen screen(Programme programme, SignedIn me, FormErrors errors) {
        Optional<Enrolment> enrolment = enrolments.find(programme.id(), me.personId());
        boolean isIn = enrolment.filter(Enrolment::isIn).isPresent();
        Optional<String> objection = isIn ? Optional.empty() : joining.findObjection(programme, me.personId());
        int agreed = enrolment
                .flatMap(found -> enrolments.findConsentVersion(found.id()))
                .orElse(0);
        return new JoiningScreen(programme, enrolment, objection, agreed, LocalDate.now(clock), errors);
    }
}
