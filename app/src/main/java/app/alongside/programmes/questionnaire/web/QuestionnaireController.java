package app.alongside.programmes.questionnaire.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.JoiningProgrammes.Step;
import app.alongside.programmes.NoSuchProgramme;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.questionnaire.Part;
import app.alongside.programmes.questionnaire.web.QuestionnaireScreens.Zoom;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaire: leads to the first open part, shows each part, and lets it be finished. */
@Controller
class QuestionnaireController {
    private static final String TEMPLATE = "programmes/questionnaire/web/questionnaire";

    private final ProgrammeAccess access;
    private final QuestionnaireScreens screens;
    private final JoiningProgrammes joining;

    QuestionnaireController(ProgrammeAccess access, QuestionnaireScreens screens, JoiningProgrammes joining) {
        this.access = access;
        this.screens = screens;
        this.joining = joining;
    }

    @GetMapping("/programmes/{id}/questionnaire")
    String resume(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id) {
        Programme programme = access.forParticipant(me, id);
        return screens.findEnrolment(programme, me)
                .map(enrolment -> "redirect:/programmes/" + id + "/questionnaire/"
                        + screens.firstOpen(me).slug())
                .orElse(toJoining(id));
    }

    @GetMapping("/programmes/{id}/questionnaire/{part}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @PathVariable String part,
            @RequestParam(defaultValue = "false") boolean halves,
            @RequestParam(defaultValue = "false") boolean nights) {
        Programme programme = access.forParticipant(me, id);
        Part asked = Part.find(part).orElseThrow(() -> new NoSuchProgramme(part));
        return screens.findEnrolment(programme, me)
                .map(enrolment -> screens.show(programme, enrolment, asked, new Zoom(halves, nights)))
                .map(screen -> Pages.show(TEMPLATE, screen))
                .orElseGet(() -> new ModelAndView(toJoining(id)));
    }

    @PostMapping("/programmes/{id}/questionnaire")
    ModelAndView finish(
            @AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id, RedirectAttributes redirect) {
        Programme programme = access.forParticipant(me, id);
        Optional<Enrolment> enrolment = screens.findEnrolment(programme, me);
        if (enrolment.isEmpty()) {
            return new ModelAndView(toJoining(id));
        }
        if (joining.finishQuestionnaire(id, me.personId()) instanceof Step.Refused) {
            return Pages.refuse(TEMPLATE, screens.refuse(programme, enrolment.get()));
        }
        Flash.done(redirect, "programmes.questionnaire.finished", programme.name());
        return new ModelAndView(toJoining(id));
    }

    private static String toJoining(ProgrammeId id) {
        return "redirect:/programmes/" + id + "/joining";
    }
}
