package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.laboratory.TryingPolicies;
import app.alongside.matching.policy.Floor;
import app.alongside.matching.runs.Fairness;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.RunAudit;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has a floor for a group priced, beside the policy as it is saved. */
@Controller
class FloorController {
    private final ProgrammeAccess programmes;
    private final RunAccess access;
    private final StudioScreens screens;
    private final TryingPolicies trying;
    private final Words words;

    FloorController(
            ProgrammeAccess programmes, RunAccess access, StudioScreens screens, TryingPolicies trying, Words words) {
        this.programmes = programmes;
        this.access = access;
        this.screens = screens;
        this.trying = trying;
        this.words = words;
    }

    @PostMapping("/coordinate/programmes/{id}/matching/runs/{run}/floor")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID run,
            @ModelAttribute FloorForm form) {
        FormErrors wrong = ask(access.forCoordinator(me, id, run), form, Locale.forLanguageTag(me.language()));
        return wrong.isEmpty()
                ? new ModelAndView("redirect:/coordinate/programmes/" + id + "/matching/laboratory")
                : Pages.refuse(
                        "matching/runs/web/studio",
                        screens.build(programmes.forCoordinator(me, new ProgrammeId(id)), StudioQuery.of(run))
                                .refusing(form, wrong));
    }

    /** What is wrong with the wish, beside its fields; nothing once it is asked. */
    private FormErrors ask(MatchRun run, FloorForm form, Locale locale) {
        FormErrors wrong = FormErrors.none();
        OptionalInt share = form.share();
        if (share.isEmpty()) {
            return wrong.add("percent", words.say(locale, "matching.floor.error.percent"));
        }
        Optional<Floor> floor = form.find(audit(run), share.getAsInt());
        if (floor.isEmpty()) {
            return wrong.add("group", words.say(locale, "matching.floor.error.group"));
        }
        return trying.askFor(run.programmeId(), floor.get())
                ? wrong
                : wrong.add("group", words.say(locale, "matching.floor.error.busy"));
    }

    private static List<Fairness> audit(MatchRun run) {
        return run.state() instanceof MatchRun.Done done
                ? Optional.ofNullable(done.outcome().audit())
                        .map(RunAudit::fairness)
                        .orElse(List.of())
                : List.of();
    }
}
