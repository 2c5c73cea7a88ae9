package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.Step;
import app.alongside.relationships.goals.Taking;
import app.alongside.relationships.goals.TakingSteps;
import app.alongside.relationships.sessions.WritingAgendas;
import app.alongside.ui.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a session is to be about, and what follows from it. */
@Controller
class AgendaController {
    private final RelationshipAccess access;
    private final WritingAgendas writing;
    private final Goals goals;
    private final TakingSteps taking;
    private final AnswerFlash flash;

    AgendaController(
            RelationshipAccess access, WritingAgendas writing, Goals goals, TakingSteps taking, AnswerFlash flash) {
        this.access = access;
        this.writing = writing;
        this.goals = goals;
        this.taking = taking;
        this.flash = flash;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/agenda")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            @RequestParam String point,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions/" + session);
        flash.say(redirect, writing.add(id, session, point), "relationships.sessions.agenda.added");
        return "redirect:" + page;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/agenda/removal")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            @RequestParam String point,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions/" + session);
        flash.say(redirect, writing.remove(id, session, point), "relationships.sessions.agenda.removed");
        return "redirect:" + page;
    }

    /** A next step, taken on by whoever writes it down. */
    @PostMapping("/relationships/{id}/sessions/{session}/steps")
    String follow(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SessionId session,
            @RequestParam GoalId goal,
            @RequestParam String step,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions/" + session);
        boolean fits = !step.isBlank() && step.strip().length() <= Step.LONGEST;
        if (fits && goals.find(id, goal).isPresent()) {
            taking.add(goals.find(id, goal).orElseThrow(), step.strip(), new Taking(me.personId(), null));
            Flash.done(redirect, "relationships.sessions.step.added");
        } else {
            Flash.failed(redirect, "relationships.sessions.step.empty");
        }
        return "redirect:" + page;
    }
}
