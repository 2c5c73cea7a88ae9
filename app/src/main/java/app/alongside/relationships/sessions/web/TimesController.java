package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.SuggestingTimes;
import app.alongside.relationships.sessions.SuggestionId;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finding times that suit all, and suggesting up to three of them. */
@Controller
class TimesController {
    private static final String PAGE = "relationships/sessions/web/times";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final TimesScreens screens;
    private final SuggestingTimes suggesting;

    TimesController(
            RelationshipAccess access, Workspaces workspaces, TimesScreens screens, SuggestingTimes suggesting) {
        this.access = access;
        this.workspaces = workspaces;
        this.screens = screens;
        this.suggesting = suggesting;
    }

    @GetMapping("/relationships/{id}/sessions/new")
    ModelAndView find(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, TimesForm form) {
        return Pages.show(PAGE, screens.begin(open(me, id), form));
    }

    @PostMapping("/relationships/{id}/sessions/suggestions")
    ModelAndView suggest(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            TimesForm form,
            RedirectAttributes redirect) {
        Workspace workspace = open(me, id);
        if (form.isLookingOn()) {
            return Pages.show(PAGE, screens.show(workspace, form, FormErrors.none()));
        }
        FormErrors errors = screens.check(workspace, form);
        if (errors.isEmpty() && suggesting.suggest(id, me.personId(), form.draft()) instanceof Refused refused) {
            errors = screens.explain(workspace, refused);
        }
        return errors.isEmpty()
                ? asked(workspace, redirect)
                : Pages.refuse(PAGE, screens.show(workspace, form, errors));
    }

    @PostMapping("/relationships/{id}/sessions/suggestions/{suggestion}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable SuggestionId suggestion,
            RedirectAttributes redirect) {
        String page = access.forMember(me, id).path("/sessions");
        suggesting.withdraw(id, me.personId(), suggestion);
        Flash.done(redirect, "relationships.sessions.withdrawn");
        return "redirect:" + page;
    }

    private Workspace open(SignedIn me, RelationshipId id) {
        return workspaces.open(access.forWork(me, id), me.personId());
    }

    private static ModelAndView asked(Workspace workspace, RedirectAttributes redirect) {
        Flash.done(redirect, "relationships.sessions.asked", workspace.peerNames());
        return new ModelAndView("redirect:" + workspace.path("/sessions"));
    }
}
