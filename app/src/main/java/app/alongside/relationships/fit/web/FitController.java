package app.alongside.relationships.fit.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Fit;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.fit.AnsweringWhetherItWorks;
import app.alongside.relationships.fit.FitChecks;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks one member alone whether it works; whoever says no is led to the way out, where one more click ends it. */
@Controller
class FitController {
    private static final String PAGE = "relationships/fit/web/show";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final FitChecks checks;
    private final AnsweringWhetherItWorks answering;
    private final Words words;

    FitController(
            RelationshipAccess access,
            Workspaces workspaces,
            FitChecks checks,
            AnsweringWhetherItWorks answering,
            Words words) {
        this.access = access;
        this.workspaces = workspaces;
        this.checks = checks;
        this.answering = answering;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/fit")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Relationship relationship = access.forMember(me, id);
        return answering.isOpen(relationship)
                ? Pages.show(PAGE, screen(relationship, me, FitForm.EMPTY, FormErrors.none()))
                : new ModelAndView("redirect:" + relationship.path(""));
    }

    @PostMapping("/relationships/{id}/fit")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            FitForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Workspace workspace = workspaces.open(relationship, me.personId());
        FormErrors errors = form.check(words, workspace.me().locale());
        Fit fit = form.fit();
        if (fit == null || !errors.isEmpty()) {
            return Pages.refuse(PAGE, screen(relationship, me, form, errors));
        }
        answering.answer(id, me.personId(), fit, form.line());
        Flash.done(redirect, "relationships.fit.done." + fit);
        return new ModelAndView("redirect:" + relationship.path(fit == Fit.NOT_FOR_US ? "/ending" : "/fit"));
    }

    @PostMapping("/relationships/{id}/fit/agenda")
    String talkAbout(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String point,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Workspace workspace = workspaces.open(relationship, me.personId());
        String text = FitScreen.POINTS.contains(point)
                ? words.say(workspace.me().locale(), "relationships.fit.point." + point)
                : "";
        if (!text.isEmpty() && answering.talkAbout(id, text)) {
            Flash.done(redirect, "relationships.fit.on-agenda");
        } else {
            Flash.failed(redirect, "relationships.fit.not-on-agenda");
        }
        return "redirect:" + relationship.path("/fit");
    }

    private FitScreen screen(Relationship relationship, SignedIn me, FitForm form, FormErrors errors) {
        return new FitScreen(
                workspaces.open(relationship, me.personId()),
                checks.findOwn(relationship.id(), me.personId()),
                form,
                errors);
    }
}
