package app.alongside.relationships.goals.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.web.GoalForm.Problem;
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

/** The goals of a relationship: all of them, a new one, and one to reword. */
@Controller
class GoalsController {
    private static final String FORM = "relationships/goals/web/form";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final Goals goals;
    private final SettingGoals setting;

    GoalsController(RelationshipAccess access, Workspaces workspaces, Goals goals, SettingGoals setting) {
        this.access = access;
        this.workspaces = workspaces;
        this.goals = goals;
        this.setting = setting;
    }

    @GetMapping("/relationships/{id}/goals")
    ModelAndView index(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Relationship relationship = access.forMember(me, id);
        return Pages.show(
                "relationships/goals/web/index",
                new GoalsScreen(workspaces.open(relationship, me.personId()), goals.listFor(id)));
    }

    @GetMapping("/relationships/{id}/goals/new")
    ModelAndView begin(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        Relationship relationship = access.forWork(me, id);
        return Pages.show(FORM, screen(me, relationship, Optional.empty(), GoalForm.emptyFor(me.personId())));
    }

    @PostMapping("/relationships/{id}/goals")
    ModelAndView set(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            GoalForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Optional<Problem> problem = form.findProblem();
        if (problem.isPresent()) {
            return refuse(screen(me, relationship, Optional.empty(), form), problem);
        }
        setting.set(id, me.personId(), form.wording(relationship));
        Flash.done(redirect, "relationships.goals.flash.set");
        return new ModelAndView("redirect:" + relationship.path("/goals"));
    }

    @GetMapping("/relationships/{id}/goals/{goal}/edit")
    ModelAndView edit(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable GoalId goal) {
        Relationship relationship = access.forWork(me, id);
        Goal known = goals.find(id, goal).orElseThrow(NoSuchGoal::new);
        return Pages.show(FORM, screen(me, relationship, Optional.of(known), GoalForm.of(known)));
    }

    @PostMapping("/relationships/{id}/goals/{goal}")
    ModelAndView reword(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable GoalId goal,
            GoalForm form) {
        Relationship relationship = access.forWork(me, id);
        Goal known = goals.find(id, goal).orElseThrow(NoSuchGoal::new);
        Optional<Problem> problem = form.findProblem();
        if (problem.isPresent()) {
            return refuse(screen(me, relationship, Optional.of(known), form), problem);
        }
        int read = form.read() == null ? 0 : form.read();
        return setting.reword(known, read, form.wording(relationship))
                ? new ModelAndView("redirect:" + relationship.path("/goals"))
                : refuseOvertaken(screen(me, relationship, goals.find(id, goal), form));
    }

    private GoalScreen screen(SignedIn me, Relationship relationship, Optional<Goal> goal, GoalForm form) {
        return new GoalScreen(workspaces.open(relationship, me.personId()), goal, form, Optional.empty(), false);
    }

    private static ModelAndView refuse(GoalScreen typed, Optional<Problem> problem) {
        return Pages.refuse(FORM, new GoalScreen(typed.workspace(), typed.goal(), typed.form(), problem, false));
    }

    private static ModelAndView refuseOvertaken(GoalScreen typed) {
        Goal now = typed.goal().orElseThrow(NoSuchGoal::new);
        GoalForm form = typed.form().over(now);
        return Pages.refuse(FORM, new GoalScreen(typed.workspace(), typed.goal(), form, Optional.empty(), true));
    }
}
