package app.alongside.programmes.questionnaire.web;

import app.alongside.identity.SignedIn;
import app.alongside.people.answers.AnswerPages;
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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final AnswerPages answers;

    QuestionnaireController(
            ProgrammeAccess access, QuestionnaireScreens screens, JoiningProgrammes joining, AnswerPages answers) {
        this.access = access;
        this.screens = screens;
        this.joining = joining;
        this.answers = answers;
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

    /** Saves the last part, which comes with it, and then finishes. */
    @PostMapping("/programmes/{id}/questionnaire")
    ModelAndView finish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        Programme programme = access.forParticipant(me, id);
        return screens.findEnrolment(programme, me)
                .map(enrolment ->
                        answers.saveAll(me.personId(), form).orElseGet(() -> finish(programme, enrolment, redirect)))
                .orElseGet(() -> new ModelAndView(toJoining(id)));
    }

    private ModelAndView finish(Programme programme, Enrolment enrolment, RedirectAttributes redirect) {
        ProgrammeId id = programme.id();
        if (joining.finishQuestionnaire(id, enrolment.person()) instanceof Step.Refused) {
            return Pages.refuse(TEMPLATE, screens.refuse(programme, enrolment));
        }
        Flash.done(redirect, "programmes.questionnaire.finished", programme.name());
        return new ModelAndView(toJoining(id));
    }

    private static String toJoining(ProgrammeId id) {
        return "redirect:/programmes/" + id + "/joining";
    }
}
