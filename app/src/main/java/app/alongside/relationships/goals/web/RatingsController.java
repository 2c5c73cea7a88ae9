package app.alongside.relationships.goals.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.goals.GoalRating;
import app.alongside.relationships.goals.RatingGoals;
import app.alongside.ui.Flash;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the goals have come, as each member finds. */
@Controller
class RatingsController {
    private static final String PAGE = "relationships/goals/web/ratings";

    private final RelationshipAccess access;
    private final RatingsScreens screens;
    private final RatingGoals rating;
    private final Words words;

    RatingsController(RelationshipAccess access, RatingsScreens screens, RatingGoals rating, Words words) {
        this.access = access;
        this.screens = screens;
        this.rating = rating;
        this.words = words;
    }

    @GetMapping("/relationships/{id}/goals/ratings")
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show(PAGE, screens.open(access.forMember(me, id), me.personId(), FormErrors.none()));
    }

    @PostMapping("/relationships/{id}/goals/ratings")
    ModelAndView rate(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        RatingsScreen screen = screens.open(relationship, me.personId(), FormErrors.none());
        if (rating.rate(id, read(screen, fields)) == 0) {
            String sentence = words.say(screen.workspace().me().locale(), "relationships.goals.rating.missing");
            FormErrors errors = FormErrors.none().add("ratings", sentence);
            return Pages.refuse(PAGE, screens.open(relationship, me.personId(), errors));
        }
        Flash.done(redirect, "relationships.goals.rating.done");
        return new ModelAndView("redirect:" + relationship.path("/goals/ratings"));
    }

    private static List<GoalRating> read(RatingsScreen screen, Map<String, String> fields) {
        return screen.now().stream()
                .flatMap(moment -> screen.goals().stream()
                        .filter(goal ->
                                fields.getOrDefault(goal.id().toString(), "").matches("[1-5]"))
                        .map(goal -> new GoalRating(
                                goal.id(),
                                moment,
                                screen.workspace().me().id(),
                                Integer.parseInt(fields.get(goal.id().toString())))))
                .toList();
    }
}
