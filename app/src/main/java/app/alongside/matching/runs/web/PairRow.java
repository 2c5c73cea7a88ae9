package app.alongside.matching.runs.web;

import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of pairs.
 *
 * @param firstLearns the dearest skill the first would learn; empty for none
 * @param firstFit how the first sees the second, 0 to 100
 * @param hours free hours in common a week; absent when one of them did not say
 * @param weakest whether no pair of the run is worth less
 * @param changed whether the two were no pair in the run before
 */
public record PairRow(
        int rank,
        Person first,
        Person second,
        String firstLearns,
        String secondLearns,
        int firstFit,
        int secondFit,
        @Nullable Double hours,
        Optional<Ruling> ruling,
        boolean weakest,
        boolean changed) {
    public String names() {
        return first.name() + ", " + second.name();
    }
}
