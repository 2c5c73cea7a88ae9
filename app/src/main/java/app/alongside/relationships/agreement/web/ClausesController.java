package app.alongside.relationships.agreement.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.relationships.agreement.Clause;
import app.alongside.relationships.agreement.WritingAgreements;
import app.alongside.relationships.agreement.WritingAgreements.Outcome;
import app.alongside.relationships.agreement.web.ClauseScreen.Problem;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clauses of an agreement, to change, to add and to take out. */
@Controller
class ClausesController {
    private static final String PAGE = "relationships/agreement/web/clause";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final Agreements agreements;
    private final WritingAgreements writing;

    ClausesController(
            RelationshipAccess access, Workspaces workspaces, Agreements agreements, WritingAgreements writing) {
        this.access = access;
        this.workspaces = workspaces;
        this.agreements = agreements;
        this.writing = writing;
    }

    @GetMapping("/relationships/{id}/agreement/clauses/new")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, screen(me, access.forWork(me, id), Optional.empty(), ClauseForm.empty()));
    }

    @PostMapping("/relationships/{id}/agreement/clauses")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            ClauseForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Problem problem = Problem.of(form, true);
        if (problem != Problem.NONE) {
            return refuse(screen(me, relationship, Optional.empty(), form), problem);
        }
        writing.add(id, me.personId(), form.title(), form.text());
        return changed(relationship, redirect);
    }

    @GetMapping("/relationships/{id}/agreement/clauses/{key}")
    ModelAndView edit(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable String key) {
        Relationship relationship = access.forWork(me, id);
        Agreement agreement = agreements.get(id);
        return agreement
                .find(key)
                .map(clause -> Pages.show(
                        PAGE, screen(me, relationship, Optional.of(clause), ClauseForm.of(agreement, clause))))
                .orElseGet(() -> new ModelAndView("redirect:" + relationship.path("/agreement")));
    }

    @PostMapping("/relationships/{id}/agreement/clauses/{key}")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable String key,
            ClauseForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Optional<Clause> clause = agreements.get(id).find(key);
        Problem problem = Problem.of(form, clause.map(Clause::isOwn).orElse(true));
        if (problem != Problem.NONE) {
            return refuse(screen(me, relationship, clause, form), problem);
        }
        ClauseScreen typed = screen(me, relationship, clause, form);
        return answer(typed, key, writing.change(id, me.personId(), form.draft(key)), redirect);
    }

    @PostMapping("/relationships/{id}/agreement/clauses/{key}/removal")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable String key,
            ClauseForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        ClauseScreen typed = screen(me, relationship, agreements.get(id).find(key), form);
        return answer(typed, key, writing.remove(id, me.personId(), form.draft(key)), redirect);
    }

    /** Where somebody else was faster, both texts are shown; what was typed stays in the form, and can still be saved. */
    private static ModelAndView answer(ClauseScreen typed, String key, Outcome outcome, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Written written -> changed(typed.workspace().relationship(), redirect);
            case Outcome.Overtaken(Agreement now) ->
                Pages.refuse(
                        PAGE,
                        new ClauseScreen(
                                typed.workspace(), now.find(key), typed.form().over(now), Problem.NONE, true));
        };
    }

    private static ModelAndView changed(Relationship relationship, RedirectAttributes redirect) {
        Flash.done(redirect, "relationships.agreement.flash.changed");
        return new ModelAndView("redirect:" + relationship.path("/agreement"));
    }

    private static ModelAndView refuse(ClauseScreen screen, Problem problem) {
        return Pages.refuse(PAGE, new ClauseScreen(screen.workspace(), screen.clause(), screen.form(), problem, false));
    }

    private ClauseScreen screen(SignedIn me, Relationship relationship, Optional<Clause> clause, ClauseForm form) {
        return new ClauseScreen(workspaces.open(relationship, me.personId()), clause, form, Problem.NONE, false);
    }
}
