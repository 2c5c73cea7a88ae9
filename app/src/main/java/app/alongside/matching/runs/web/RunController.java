package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.PublishingMatches;
import app.alongside.matching.PublishingMatches.Result;
import app.alongside.matching.runs.MatchRun;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One match run: how far it is, and its publication. */
@Controller
class RunController {
    private final RunAccess access;
    private final PublishingMatches publishing;

    RunController(RunAccess access, PublishingMatches publishing) {
        this.access = access;
        this.publishing = publishing;
    }

    /** The progress as a fragment; once the run is over, the page it lies in is to be loaded anew. */
    @GetMapping("/coordinate/programmes/{id}/matching/runs/{run}/progress")
    ModelAndView progress(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID run,
            HttpServletResponse response) {
        MatchRun found = access.forCoordinator(me, id, run);
        if (!found.isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("matching/runs/web/job", found);
    }

    @PostMapping("/coordinate/programmes/{id}/matching/runs/{run}/publication")
    String publish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID run,
            RedirectAttributes redirect) {
        MatchRun found = access.forCoordinator(me, id, run);
        switch (publishing.publish(found.id())) {
            case Result.Published published ->
                Flash.done(
                        redirect,
                        "matching.flash.published",
                        String.valueOf(published.proposals()),
                        String.valueOf(published.passedOver()));
            case Result.Refused refused -> Flash.failed(redirect, "matching.flash.not-published");
        }
        return "redirect:/coordinate/programmes/" + id + "/matching?run=" + run;
    }
}
