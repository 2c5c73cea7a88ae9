package app.alongside.relationships.exercises.web;

import app.alongside.relationships.Journey.Leg;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.exercises.Exercise;
import app.alongside.relationships.exercises.Exercise.Topic;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The exercises that the members of a relationship can play.
 *
 * @param topic the one they look for, or none for all
 */
public record ExercisesScreen(Workspace workspace, List<Exercise> exercises, Optional<Topic> topic) {
    /** The topic of that name, if it is one. */
    static Optional<Topic> findTopic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    /** The topics of the exercises there are. */
    public List<Topic> topics() {
        return exercises.stream().map(Exercise::topic).distinct().sorted().toList();
    }

    /** Those for the stage the relationship is in. */
    public List<Exercise> forNow() {
        return chosen().stream().filter(this::isForNow).toList();
    }

    public List<Exercise> others() {
        return chosen().stream().filter(exercise -> !isForNow(exercise)).toList();
    }

    public String stageName() {
        return workspace.journey().current().map(leg -> leg.stage().name()).orElse("");
    }

    /** The one to play next: another each week out of those for the stage. */
    public Optional<Exercise> suggestion() {
        List<Exercise> suited = forNow();
        long weeks = ChronoUnit.WEEKS.between(
                workspace.mine(workspace.relationship().startedAt()).toLocalDate(), workspace.today());
        return suited.isEmpty() ? Optional.empty() : Optional.of(suited.get((int) (Math.abs(weeks) % suited.size())));
    }

    public boolean mayPlan() {
        return workspace.relationship().isActive();
    }

    public String path(Exercise exercise) {
        return workspace.path("/exercises/" + exercise.key());
    }

    private List<Exercise> chosen() {
        return exercises.stream()
                .filter(exercise -> topic.map(exercise.topic()::equals).orElse(true))
                .toList();
    }

    private boolean isForNow(Exercise exercise) {
        return workspace
                .journey()
                .current()
                .map(Leg::stage)
                .map(stage -> exercise.suits(stage.key()))
                .orElse(false);
    }
}
