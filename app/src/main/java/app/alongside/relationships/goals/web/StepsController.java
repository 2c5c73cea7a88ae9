package app.alongside.relationships.goals.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.TakingSteps;
import app.alongside.ui.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a goal, and whether the goal is reached. */
@Controller
class StepsController {
    private final RelationshipAccess access;
    private final Goals goals;
    private final TakingSteps taking;
    private final SettingGoals setting;

    StepsController(RelationshipAccess access, Goals goals, TakingSteps taking, SettingGoals setting) {
        this.access = access;
        this.goals = goals;
        this.taking = taking;
        this.setting = setting;
    }

    @PostMapping("/relationships/{id}/goals/{goal}/steps")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable GoalId goal,
            StepForm form,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        Goal known = goals.find(id, goal).orElseThrow(NoSuchGoal::new);
        if (form.isComplete()) {
            taking.add(known, form.text(), form.taking(relationship));
        } else {
            Flash.failed(redirect, "relationships.goals.flash.step-empty");
        }
        return "redirect:" + relationship.path("/goals#goal-" + goal);
    }

    @PostMapping("/relationships/{id}/goals/{goal}/steps/{step}")
    String tick(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable GoalId goal,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "false") boolean done) {
        Relationship relationship = access.forWork(me, id);
        Goal known = goals.find(id, goal).orElseThrow(NoSuchGoal::new);
        if (done) {
            taking.tick(known, step);
        } else {
            taking.untick(known, step);
        }
        return "redirect:" + relationship.path("/goals#goal-" + goal);
    }

    @PostMapping("/relationships/{id}/goals/{goal}/steps/{step}/removal")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable GoalId goal,
            @PathVariable UUID step) {
        Relationship relationship = access.forWork(me, id);
        taking.remove(goals.find(id, goal).orElseThrow(NoSuchGoal::new), step);
        return "redirect:" + relationship.path("/goals#goal-" + goal);
    }

    @PostMapping("/relationships/{id}/goals/{goal}/status")
    String mark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable GoalId goal,
            @RequestParam Goal.Status status,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        setting.mark(goals.find(id, goal).orElseThrow(NoSuchGoal::new), status);
        Flash.done(redirect, "relationships.goals.flash." + status);
        return "redirect:" + relationship.path("/goals");
    }
}
