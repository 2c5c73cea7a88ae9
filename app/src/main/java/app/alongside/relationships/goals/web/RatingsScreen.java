package app.alongside.relationships.goals.web;

import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goal.Status;
import app.alongside.relationships.goals.GoalRating;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far everybody finds that the goals have come.
 *
 * @param now the moment it is time to rate for, if any
 * @param ratings those this member may see
 */
public record RatingsScreen(
        Workspace workspace, List<Goal> all, List<GoalRating> ratings, Optional<Moment> now, FormErrors errors) {
    /** Those worth rating: what was let go is left alone. */
    public List<Goal> goals() {
        return all.stream().filter(goal -> goal.status() != Status.DROPPED).toList();
    }

    public List<Moment> moments() {
        return List.of(Moment.values());
    }

    /** Whether the goal still takes this member's rating. */
    public boolean mayRate(Goal goal) {
        return workspace.relationship().isActive()
                && now.filter(moment -> !isOpen(goal, moment)).isPresent();
    }

    public boolean mayRateAny() {
        return goals().stream().anyMatch(this::mayRate);
    }

    /** Whether everybody has rated the goal at that moment, so that all may see it. */
    public boolean isOpen(Goal goal, Moment moment) {
        return workspace.everybody().stream()
                .allMatch(person -> find(goal, moment, person).isPresent());
    }

    /** Whether this member is through and waits for the others. */
    public boolean waits(Goal goal) {
        return now.filter(moment -> !isOpen(goal, moment)
                        && find(goal, moment, workspace.me()).isPresent())
                .isPresent();
    }

    /** What this member said at this moment; 0 for nothing. */
    public int mine(Goal goal) {
        return now.flatMap(moment -> find(goal, moment, workspace.me())).orElse(0);
    }

    public Optional<Integer> find(Goal goal, Moment moment, Person person) {
        return ratings.stream()
                .filter(rating -> rating.goal().equals(goal.id())
                        && rating.moment() == moment
                        && rating.by().equals(person.id()))
                .map(GoalRating::rating)
                .findFirst();
    }

    /** The ratings there are, the lowest first. */
    public List<Integer> scale() {
        return IntStream.rangeClosed(GoalRating.LOWEST, GoalRating.HIGHEST)
                .boxed()
                .toList();
    }
}
