package app.alongside.relationships.feedback.web;

import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.feedback.AskingForFeedback;
import app.alongside.relationships.feedback.FeedbackAccess;
import app.alongside.relationships.feedback.PeerFeedback.Between;
import app.alongside.relationships.feedback.PeerFeedback.Inquiry;
import app.alongside.relationships.feedback.PeerFeedbackId;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The feedback of a relationship: what there is, and asking for more. */
@Controller
class PeerFeedbackController {
    private static final String INDEX = "relationships/feedback/web/index";

    private final RelationshipAccess relationships;
    private final FeedbackAccess access;
    private final FeedbackScreens screens;
    private final AskingForFeedback asking;
    private final Clock clock;

    PeerFeedbackController(
            RelationshipAccess relationships,
            FeedbackAccess access,
            FeedbackScreens screens,
            AskingForFeedback asking,
            Clock clock) {
        this.relationships = relationships;
        this.access = access;
        this.screens = screens;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/relationships/{id}/feedback")
    ModelAndView index(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(INDEX, screens.index(relationships.forMember(me, id), me.personId()));
    }

    @PostMapping("/relationships/{id}/feedback")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            AskFeedbackForm form,
            RedirectAttributes redirect) {
        Relationship relationship = relationships.forWork(me, id);
        if (form.isRefused(relationship, me.personId())) {
            return Pages.refuse(INDEX, screens.refuse(relationship, me.personId(), form));
        }
        PersonId giver = form.findGiver(relationship, me.personId()).orElseThrow();
        Inquiry inquiry = new Inquiry(form.findAbout().orElseThrow(), form.question(), clock.instant());
        if (asking.ask(id, new Between(me.personId(), giver), inquiry)) {
            Flash.done(redirect, "relationships.feedback.asked");
        } else {
            Flash.failed(redirect, "relationships.feedback.still-open");
        }
        return new ModelAndView("redirect:" + relationship.path("/feedback"));
    }

    @GetMapping("/relationships/{id}/feedback/{feedback}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable PeerFeedbackId feedback) {
        return Pages.show(
                "relationships/feedback/web/show", screens.show(access.forEither(me, id, feedback), me.personId()));
    }
}
