package app.alongside.matching.explanations;

import app.alongside.matching.explanations.Explanation.Lesson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a ring, as the engine counted it on the day of the run.
 *
 * @param value of the ring, 0 to 100
 * @param steps who helps whom; the one who learns in the first step is the first of the ring
 * @param hours free hours that all have in common in a usual week; absent when one of them did not say
 */
public record RingExplanation(
        int value, List<Step> steps, @Nullable Double hours) implements GroupExplanation {
    /**
     * One helps the next.
     *
     * @param gets what the learner can learn from the helper, the dearest want first
     * @param view how the learner sees the helper, 0 to 100
     * @param oneWay whether the helper would get nothing back, so that the two make no pair
     */
    public record Step(String helper, String learner, List<Lesson> gets, int view, boolean oneWay) {}

    /** The step in which {@code person} learns. */
    public Step helping(String person) {
        return steps.stream()
                .filter(step -> step.learner().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(person + " is not in the ring " + steps));
    }

    /** The step in which {@code person} helps. */
    public Step helpedBy(String person) {
        return steps.stream()
                .filter(step -> step.helper().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(person + " is not in the ring " + steps));
    }
}
