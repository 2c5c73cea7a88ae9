package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.AgreeingSessions;
import app.alongside.relationships.sessions.Answer;
import app.alongside.relationships.sessions.CancellingSessions;
import app.alongside.relationships.sessions.ConfirmingSessions;
import app.alongside.relationships.sessions.SuggestionId;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing a suggested time, cancelling a session, saying whether it took place. */
@Controller
class ChangesController {
    private final RelationshipAccess access;
    private final AgreeingSessions agreeing;
    private final CancellingSessions cancelling;
    private final ConfirmingSessions confirming;
    private final AnswerFlash flash;

    ChangesController(
            RelationshipAccess access,
            AgreeingSessions agreeing,
            CancellingSessions cancelling,
            ConfirmingSessions confirming,
            AnswerFlash flash) {
        this.access = access;
        this.agreeing = agreeing;
        this.cancelling = cancelling;
        this.confirming = confirming;
        this.flash = flash;
    }

    @PostMapping("/relationships/{id}/sessions/suggestions/{suggestion}/choice")
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SuggestionId suggestion,
            @RequestParam Instant time,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions");
        Answer answer = agreeing.choose(id, me.personId(), suggestion, time);
        flash.say(redirect, answer, "relationships.sessions.agreed");
        return "redirect:" + page;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/cancellation")
    String cancel(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions");
        flash.say(redirect, cancelling.cancel(id, session, me.personId()), "relationships.sessions.cancelled");
        return "redirect:" + page;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/attendance")
    String attend(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            @RequestParam boolean met,
            RedirectAttributes redirect) {
        String page = access.forMember(me, id).path("/sessions/" + session);
        Answer answer =
                met ? confirming.met(id, session, me.personId()) : confirming.missed(id, session, me.personId());
        boolean pulseNext = met && answer instanceof Answer.Done;
        flash.say(redirect, answer, met ? "relationships.sessions.met" : "relationships.sessions.missed");
        return "redirect:" + page + (pulseNext ? "/pulse" : "");
    }
}
