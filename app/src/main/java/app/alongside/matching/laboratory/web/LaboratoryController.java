package app.alongside.matching.laboratory.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.laboratory.MatchTrial;
import app.alongside.matching.laboratory.MatchTrialId;
import app.alongside.matching.laboratory.MatchTrials;
import app.alongside.matching.laboratory.TryingPolicies;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Policies tried side by side before anything is published. */
@Controller
class LaboratoryController {
    private static final String PAGE = "matching/laboratory/web/laboratory";

    private final ProgrammeAccess access;
    private final LaboratoryScreens screens;
    private final TryingPolicies trying;
    private final MatchTrials trials;
    private final Policies policies;
    private final Words words;

    LaboratoryController(
            ProgrammeAccess access,
            LaboratoryScreens screens,
            TryingPolicies trying,
            MatchTrials trials,
            Policies policies,
            Words words) {
        this.access = access;
        this.screens = screens;
        this.trying = trying;
        this.trials = trials;
        this.policies = policies;
        this.words = words;
    }

    @GetMapping("/coordinate/programmes/{id}/matching/laboratory")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        return Pages.show(PAGE, screens.build(programme));
    }

    @PostMapping("/coordinate/programmes/{id}/matching/laboratory/trials")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @ModelAttribute LaboratoryForm form) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        PolicySettings saved = policies.get(programme.id());
        FormErrors errors = FormErrors.none();
        form.empty(saved)
                .forEach(place -> errors.add(
                        LaboratoryScreen.field(place),
                        words.say(
                                Locale.forLanguageTag(me.language()),
                                "matching.lab.nothing",
                                LaboratoryScreen.letter(place + 1))));
        if (!errors.isEmpty()) {
            return Pages.refuse(PAGE, screens.build(programme).refusing(form.again(saved), errors));
        }
        if (form.isWhole()) {
            trying.ask(programme.id(), form.toSettings(saved));
        }
        return new ModelAndView("redirect:/coordinate/programmes/" + id + "/matching/laboratory");
    }

    /** The progress as a fragment; once the trial is over, the page it lies in is to be loaded anew. */
    @GetMapping("/coordinate/programmes/{id}/matching/laboratory/progress")
    ModelAndView progress(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpServletResponse response) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        LaboratoryScreen screen = screens.build(programme);
        if (screen.trial().filter(MatchTrial::isWorking).isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("matching/laboratory/web/trying", screen);
    }

    /** Makes a tried policy the programme's own. */
    @PostMapping("/coordinate/programmes/{id}/matching/laboratory/trials/{trial}/policy")
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID trial,
            @RequestParam int column,
            RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        MatchTrial tried = trials.find(new MatchTrialId(trial))
                .filter(found -> found.programmeId().equals(programme.id()))
                .filter(found -> column >= 0 && column < found.policies().size())
                .orElseThrow(() -> new NoSuchTrial(trial));
        if (!tried.isUsable(column)) {
            Flash.failed(redirect, "matching.floor.flash.not-held");
            return "redirect:/coordinate/programmes/" + id + "/matching/laboratory";
        }
        policies.save(programme.id(), tried.policies().get(column));
        Flash.done(redirect, "matching.flash.policy-saved");
        return "redirect:/coordinate/programmes/" + id + "/matching";
    }
}
