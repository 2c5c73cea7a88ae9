package app.alongside.matching.runs.web;

import app.alongside.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ring of a run, as the coordinator sees it.
 *
 * @param hours free hours in common a week; absent when one of them did not say
 */
public record RingRow(
        int number, int value, List<Turn> turns, @Nullable Double hours) {
    /**
     * One helps the next.
     *
     * @param skill the dearest one; empty for a skill that was removed since
     */
    public record Turn(Person helper, Person learner, String skill, boolean oneWay) {}

    /** Whether no two of them would make a pair, because one of the two would get nothing. */
    public boolean isOneWay() {
        return turns.stream().allMatch(Turn::oneWay);
    }
}
