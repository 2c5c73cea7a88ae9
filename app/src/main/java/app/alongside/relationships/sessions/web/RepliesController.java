package app.alongside.relationships.sessions.web;

import app.alongside.calendar.CalendarReply;
import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.AnsweringInvitations;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying on the page what calendar programs say by mail: whether one will come. */
@Controller
class RepliesController {
    private final RelationshipAccess access;
    private final AnsweringInvitations answering;
    private final AnswerFlash flash;

    RepliesController(RelationshipAccess access, AnsweringInvitations answering, AnswerFlash flash) {
        this.access = access;
        this.answering = answering;
        this.flash = flash;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/reply")
    String reply(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            @RequestParam CalendarReply.Answer answer,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        boolean declined = answer == CalendarReply.Answer.DECLINED;
        flash.say(
                redirect,
                answering.answer(id, session, me.personId(), answer),
                "relationships.sessions.coming." + textFor(relationship, declined));
        return "redirect:" + relationship.path(relationship.isCircle() ? "" : "/sessions/" + session);
    }

    private static String textFor(Relationship relationship, boolean declined) {
        if (!declined) {
            return "answered";
        }
        return relationship.isCircle() ? "declined-in-circle" : "declined";
    }
}
