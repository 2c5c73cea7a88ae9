package app.alongside.relationships.exercises.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.exercises.Casting;
import app.alongside.relationships.exercises.Exercise;
import app.alongside.relationships.exercises.ExerciseBank;
import app.alongside.relationships.sessions.PlanningPoints;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exercises of a relationship, and the agenda they go on. */
@Controller
class ExercisesController {
    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final ExerciseBank bank;
    private final PlanningPoints planning;
    private final Words words;

    ExercisesController(
            RelationshipAccess access, Workspaces workspaces, ExerciseBank bank, PlanningPoints planning, Words words) {
        this.access = access;
        this.workspaces = workspaces;
        this.bank = bank;
        this.planning = planning;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/exercises")
    ModelAndView index(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "") String topic) {
        Relationship relationship = access.forMember(me, id);
        return Pages.show(
                "relationships/exercises/web/index",
                new ExercisesScreen(
                        workspaces.open(relationship, me.personId()),
                        bank.listFor(relationship.members().size()),
                        ExercisesScreen.findTopic(topic)));
    }

    @GetMapping("/relationships/{id}/exercises/{key}")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable String key) {
        Relationship relationship = access.forMember(me, id);
        Exercise exercise = find(relationship, key);
        Workspace workspace = workspaces.open(relationship, me.personId());
        return Pages.show(
                "relationships/exercises/web/show",
                new ExerciseScreen(
                        workspace,
                        exercise,
                        Casting.of(exercise, relationship.members().size()),
                        planning.isPlanned(id, point(exercise))));
    }

    @PostMapping("/relationships/{id}/exercises/{key}/agenda")
    String plan(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable String key,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (planning.plan(id, point(find(relationship, key)))) {
            Flash.done(redirect, "relationships.exercises.planned");
            return "redirect:" + relationship.path("/exercises/" + key);
        }
        Flash.failed(redirect, "relationships.exercises.no-session");
        return "redirect:" + relationship.path("/sessions");
    }

    /** An agenda is read by everybody alike, so it names the exercise in the language of the exercise. */
    private String point(Exercise exercise) {
        return words.say(Locale.UK, "relationships.exercises.point", exercise.title(), exercise.minutes());
    }

    private Exercise find(Relationship relationship, String key) {
        return bank.find(key, relationship.members().size()).orElseThrow(() -> new NoSuchExercise(key));
    }
}
