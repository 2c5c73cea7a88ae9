package app.alongside.relationships.feedback.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.feedback.AskingForFeedback;
import app.alongside.relationships.feedback.FeedbackAccess;
import app.alongside.relationships.feedback.GivingFeedback;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbackId;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever asked for feedback does with it: takes the question back, gives thanks, makes a step of it. */
@Controller
class ReceivingController {
    private final FeedbackAccess access;
    private final AskingForFeedback asking;
    private final GivingFeedback giving;
    private final MakingSteps steps;

    ReceivingController(FeedbackAccess access, AskingForFeedback asking, GivingFeedback giving, MakingSteps steps) {
        this.access = access;
        this.asking = asking;
        this.giving = giving;
        this.steps = steps;
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            RedirectAttributes redirect) {
        access.forAsker(me, id, feedback);
        giving.leave(feedback);
        Flash.done(redirect, "relationships.feedback.withdrawn");
        return "redirect:/relationships/" + id + "/feedback";
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/thanks")
    String thank(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            RedirectAttributes redirect) {
        PeerFeedback given = access.forAsker(me, id, feedback);
        asking.thank(feedback);
        Flash.done(redirect, "relationships.feedback.thanked");
        return "redirect:" + given.path("");
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/step")
    String makeStep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            @RequestParam(defaultValue = "") String goal,
            RedirectAttributes redirect) {
        PeerFeedback given = access.forAsker(me, id, feedback);
        return steps.find(given, goal)
                .map(found -> {
                    steps.make(given, found);
                    Flash.done(redirect, "relationships.feedback.step-made");
                    return "redirect:/relationships/" + id + "/goals";
                })
                .orElseGet(() -> {
                    Flash.failed(redirect, "relationships.feedback.goal-needed");
                    return "redirect:" + given.path("");
                });
    }
}
