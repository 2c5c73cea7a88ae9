package app.alongside.relationships.feedback.web;

import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.Step;
import app.alongside.relationships.goals.Taking;
import app.alongside.relationships.goals.TakingSteps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the one thing to try into a step of a goal, for whoever asked for the feedback. */
@Component
class MakingSteps {
    private final Goals goals;
    private final TakingSteps taking;

    MakingSteps(Goals goals, TakingSteps taking) {
        this.goals = goals;
        this.taking = taking;
    }

    /** The open goal of that id, in a relationship whose feedback was given. */
    Optional<Goal> find(PeerFeedback given, String goal) {
        return given.isGiven()
                ? goals.listFor(given.relationshipId()).stream()
                        .filter(Goal::isOpen)
                        .filter(open -> open.id().value().toString().equals(goal))
                        .findFirst()
                : Optional.empty();
    }

    void make(PeerFeedback given, Goal goal) {
        String text = given.words()
                .attempt()
                .lines()
                .map(String::strip)
                .reduce("", (one, next) -> (one + " " + next).strip());
        taking.add(goal, shortened(text), new Taking(given.between().asker(), null));
    }

    private static String shortened(String text) {
        return text.length() <= Step.LONGEST ? text : text.substring(0, Step.LONGEST - 1) + "…";
    }
}
