package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.RunningMatches;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicyForm;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The matching studio: the policy of a programme, and runs of it. */
@Controller
class StudioController {
    private final ProgrammeAccess access;
    private final StudioScreens screens;
    private final Policies policies;
    private final RunningMatches running;
    private final Words words;

    StudioController(
            ProgrammeAccess access, StudioScreens screens, Policies policies, RunningMatches running, Words words) {
        this.access = access;
        this.screens = screens;
        this.policies = policies;
        this.running = running;
        this.words = words;
    }

    @GetMapping("/coordinate/programmes/{id}/matching")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @ModelAttribute StudioQuery query) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        return Pages.show("matching/runs/web/studio", screens.build(programme, query));
    }

    @PostMapping("/coordinate/programmes/{id}/matching/policy")
    ModelAndView save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute PolicyForm form,
            RedirectAttributes redirect) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        Optional<PolicySettings> settings = settings(programme, form);
        if (settings.isEmpty()) {
            return refuse(me, programme, form);
        }
        policies.save(programme.id(), settings.get());
        Flash.done(redirect, "matching.flash.policy-saved");
        return new ModelAndView("redirect:/coordinate/programmes/" + id + "/matching");
    }

    @PostMapping("/coordinate/programmes/{id}/matching/runs")
    ModelAndView run(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @ModelAttribute PolicyForm form) {
        Programme programme = access.forCoordinator(me, new ProgrammeId(id));
        Optional<PolicySettings> settings = settings(programme, form);
        if (settings.isEmpty()) {
            return refuse(me, programme, form);
        }
        running.run(programme.id(), settings.get());
        return new ModelAndView("redirect:/coordinate/programmes/" + id + "/matching");
    }

    private Optional<PolicySettings> settings(Programme programme, PolicyForm form) {
        return form.toSettings(policies.get(programme.id()));
    }

    private ModelAndView refuse(SignedIn me, Programme programme, PolicyForm form) {
        FormErrors errors = FormErrors.none()
                .add("skills", words.say(Locale.forLanguageTag(me.language()), "matching.policy.nothing"));
        return Pages.refuse(
                "matching/runs/web/studio",
                screens.build(programme, StudioQuery.NEWEST)
                        .refusing(form.besideWeights(policies.get(programme.id())), errors));
    }
}
