package app.alongside.relationships.feedback.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.feedback.FeedbackAccess;
import app.alongside.relationships.feedback.GivingFeedback;
import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedbackId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the feedback one was asked for: kept as typed, given, or left. */
@Controller
class GivingController {
    private static final String PAGE = "relationships/feedback/web/show";

    private final FeedbackAccess access;
    private final FeedbackScreens screens;
    private final GivingFeedback giving;

    GivingController(FeedbackAccess access, FeedbackScreens screens, GivingFeedback giving) {
        this.access = access;
        this.screens = screens;
        this.giving = giving;
    }

    /** Whether the draft was kept. */
    public record KeptScreen(boolean tooLong) {}

    @PostMapping(path = "/relationships/{id}/feedback/{feedback}/draft", headers = "HX-Request=true")
    ModelAndView keepAsTyped(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            GiveForm form) {
        access.forGiver(me, id, feedback);
        boolean tooLong = form.words().isTooLong();
        if (!tooLong) {
            giving.keep(feedback, form.words());
        }
        return Pages.show("relationships/feedback/web/kept", new KeptScreen(tooLong));
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/draft")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            GiveForm form,
            RedirectAttributes redirect) {
        PeerFeedback asked = access.forGiver(me, id, feedback);
        if (form.words().isTooLong()) {
            return Pages.refuse(PAGE, screens.refuse(asked, me.personId(), form));
        }
        giving.keep(feedback, form.words());
        Flash.done(redirect, "relationships.feedback.kept");
        return new ModelAndView("redirect:" + asked.path(""));
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/giving")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            GiveForm form,
            RedirectAttributes redirect) {
        PeerFeedback asked = access.forGiver(me, id, feedback);
        if (!form.words().isComplete() || form.words().isTooLong()) {
            return Pages.refuse(PAGE, screens.refuse(asked, me.personId(), form));
        }
        giving.give(feedback, form.words());
        Flash.done(redirect, "relationships.feedback.given");
        return new ModelAndView("redirect:" + asked.path(""));
    }

    @PostMapping("/relationships/{id}/feedback/{feedback}/leaving")
    String leave(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback,
            RedirectAttributes redirect) {
        access.forGiver(me, id, feedback);
        giving.leave(feedback);
        Flash.done(redirect, "relationships.feedback.left");
        return "redirect:/relationships/" + id + "/feedback";
    }
}
