package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.sessions.AgreeingRhythms;
import app.alongside.relationships.sessions.RhythmId;
import app.alongside.relationships.sessions.UsualMeetings;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suggesting, agreeing and ending a rhythm. */
@Controller
class RhythmsController {
    private static final String PAGE = "relationships/sessions/web/new-rhythm";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final UsualMeetings usual;
    private final AgreeingRhythms agreeing;
    private final Words words;

    RhythmsController(
            RelationshipAccess access,
            Workspaces workspaces,
            UsualMeetings usual,
            AgreeingRhythms agreeing,
            Words words) {
        this.access = access;
        this.workspaces = workspaces;
        this.usual = usual;
        this.agreeing = agreeing;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/sessions/rhythms/new")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Workspace workspace = open(me, id);
        RhythmForm form = RhythmForm.begin(workspace, usual.find(workspace));
        return Pages.show(PAGE, new RhythmScreen(workspace, form, FormErrors.none()));
    }

    @PostMapping("/relationships/{id}/sessions/rhythms")
    ModelAndView suggest(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            RhythmForm form,
            RedirectAttributes redirect) {
        Workspace workspace = open(me, id);
        FormErrors errors = form.check(workspace, words);
        if (!errors.isEmpty()) {
            return Pages.refuse(PAGE, new RhythmScreen(workspace, form, errors));
        }
        agreeing.suggest(id, me.personId(), form.beat(workspace), form.meeting());
        Flash.done(
                redirect,
                "relationships.sessions.rhythm.asked",
                workspace.peerNames(),
                String.valueOf(workspace.isPair()));
        return new ModelAndView("redirect:" + workspace.path("/sessions"));
    }

    @PostMapping("/relationships/{id}/sessions/rhythms/{rhythm}/agreement")
    String agree(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable RhythmId rhythm,
            RedirectAttributes redirect) {
        String page = access.forWork(me, id).path("/sessions");
        if (agreeing.agree(id, me.personId(), rhythm)) {
            Flash.done(redirect, "relationships.sessions.rhythm.agreed");
        } else {
            Flash.failed(redirect, "relationships.sessions.rhythm.settled");
        }
        return "redirect:" + page;
    }

    @PostMapping("/relationships/{id}/sessions/rhythms/{rhythm}/end")
    String end(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable RhythmId rhythm,
            RedirectAttributes redirect) {
        String page = access.forMember(me, id).path("/sessions");
        agreeing.end(id, me.personId(), rhythm);
        Flash.done(redirect, "relationships.sessions.rhythm.ended");
        return "redirect:" + page;
    }

    private Workspace open(SignedIn me, RelationshipId id) {
        return workspaces.open(access.forWork(me, id), me.personId());
    }
}
