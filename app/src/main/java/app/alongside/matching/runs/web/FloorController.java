package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.laboratory.TryingPolicies;
import app.alongside.matching.policy.Floor;
import app.alongside.matching.runs.Fairness;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.RunAudit;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Has a floor for a group priced, beside the policy as it is saved. */
@Controller
class FloorController {
    private final RunAccess access;
    private final TryingPolicies trying;

    FloorController(RunAccess access, TryingPolicies trying) {
        this.access = access;
        this.trying = trying;
    }

    @PostMapping("/coordinate/programmes/{id}/matching/runs/{run}/floor")
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID run,
            @ModelAttribute FloorForm form,
            RedirectAttributes redirect) {
        Optional<String> wrong = ask(access.forCoordinator(me, id, run), form);
        wrong.ifPresent(key -> Flash.failed(redirect, key));
        String studio = "redirect:/coordinate/programmes/" + id + "/matching";
        return wrong.isPresent() ? studio + "?run=" + run : studio + "/laboratory";
    }

    /** What is wrong with the wish, if anything is. */
    private Optional<String> ask(MatchRun run, FloorForm form) {
        if (!form.hasShare()) {
            return Optional.of("matching.floor.error.percent");
        }
        Optional<Floor> floor = form.find(audit(run));
        if (floor.isEmpty()) {
            return Optional.of("matching.floor.error.group");
        }
        ProgrammeId programme = run.programmeId();
        return trying.askFor(programme, floor.get()) ? Optional.empty() : Optional.of("matching.floor.error.busy");
    }

    private static List<Fairness> audit(MatchRun run) {
        return run.state() instanceof MatchRun.Done done
                ? Optional.ofNullable(done.outcome().audit())
                        .map(RunAudit::fairness)
                        .orElse(List.of())
                : List.of();
    }
}
