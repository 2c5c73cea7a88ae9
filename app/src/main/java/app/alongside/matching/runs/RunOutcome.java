package app.alongside.matching.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a finished run; values of pairs run from 0 to 100.
 *
 * @param people how many were in the pool
 * @param pairs how many pairs were found
 * @param matched how many people have at least one partner
 * @param value the total value of the pairs, in points, with the bonuses that waiting earns
 * @param upperBound no set of pairs could be worth more under these rules
 * @param proven whether it is proven that none is worth more
 * @param distribution how many pairs are worth 0-9, 10-19, ... 90-100
 * @param wouldRather how many pairs of people would both rather have each other
 * @param bothGain how many pairs exchange at least one wanted skill each way
 * @param hours what all pairs take from people's months
 * @param refusedTogether how many pairs the coordinator wants together that lack a place or break a rule
 * @param seconds how long the solving took
 * @param audit absent for runs of before there was one
 */
public record RunOutcome(
        int people,
        int pairs,
        int matched,
        double value,
        double upperBound,
        boolean proven,
        double mean,
        double weakest,
        List<Integer> distribution,
        int wouldRather,
        int bothGain,
        double crossDepartments,
        double hours,
        int refusedTogether,
        double seconds,
        @Nullable RunAudit audit) {
    /** The share of the upper bound reached, 0 to 1; 1 for a proven optimum. */
    public double shareOfCeiling() {
        return proven || upperBound <= 0 ? 1 : value / upperBound;
    }

    /** What any other set could add at most, in points. */
    public double gap() {
        return proven ? 0 : Math.max(0, upperBound - value);
    }
}
