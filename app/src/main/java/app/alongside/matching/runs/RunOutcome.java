package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.circles.CirclePlan;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.policy.PolicySettings;
import java.time.Duration;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
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
 * @param rings what was found for those without a pair; absent where no rings were looked for
 * @param circles what was found in a programme of circles, which has no pairs; absent in all others
 * @param floor what became of the policy's floor; absent where it has none
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
        @Nullable RunAudit audit,
        @Nullable RingsFound rings,
        @Nullable CirclesFound circles,
        @Nullable HeldFloor floor) {
    private static final int BUCKETS = 10;

    /** How many rings were found, and how many people are in them. */
    public record RingsFound(int rings, int people) {}

    /**
     * How many circles were found, and how many people are in them.
     *
     * @param mostPossible no seating seats more than so many
     * @param best whether no seating seats more people, or as many with more worth
     */
    public record CirclesFound(int circles, int people, int mostPossible, boolean best) {
        /** Whether nobody who is left out could sit without leaving somebody else out. */
        public boolean seatsAllItCan() {
            return people >= mostPossible;
        }
    }

    /** The figures of circles; the worth of a circle counts for each of its members. */
    static RunOutcome of(CirclePlan plan, List<NewGroup> circles, int people, Duration took) {
        IntSummaryStatistics values = circles.stream()
                .mapToInt(circle -> circle.explanation().value())
                .summaryStatistics();
        return new RunOutcome(
                people,
                0,
                0,
                plan.worth() * 100,
                plan.worth() * 100,
                plan.best(),
                values.getAverage(),
                values.getCount() == 0 ? 0 : values.getMin(),
                distribution(circles),
                0,
                0,
                0,
                plan.seated() * PolicySettings.HOURS_A_PARTNER,
                plan.refusedMusts().size(),
                took.toNanos() / 1e9,
                null,
                null,
                new CirclesFound(circles.size(), plan.seated(), plan.mostPossible(), plan.best()),
                null);
    }

    private static List<Integer> distribution(List<NewGroup> circles) {
        return IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> (int) circles.stream()
                        .filter(circle ->
                                Math.min(BUCKETS - 1, circle.explanation().value() / BUCKETS) == bucket)
                        .count())
                .toList();
    }

    /** The figures of a result whose pairs are explained. */
    public static RunOutcome of(MatchResult result, List<Explanation> pairs) {
        int mutual = (int) pairs.stream().filter(Explanation::isMutual).count();
        return of(result, mutual, RunAudit.of(result, pairs));
    }

    /** The figures that need no explanations. */
    public static RunOutcome brief(MatchResult result) {
        return of(result, 0, null);
    }

    private static RunOutcome of(MatchResult result, int bothGain, @Nullable RunAudit audit) {
        return new RunOutcome(
                result.solved().problem().pool().size(),
                result.pairs().size(),
                result.measures().matchedPeople(),
                result.certificate().value() * 100,
                result.certificate().upperBound() * 100,
                result.certificate().proven(),
                result.measures().meanValue(),
                result.measures().weakestValue(),
                result.measures().distribution(),
                result.measures().blockingPairs(),
                bothGain,
                result.measures().crossDepartmentShare(),
                result.measures().hoursAMonth(),
                result.refusedMusts().size(),
                result.secondsByPhase().values().stream()
                        .mapToDouble(seconds -> seconds)
                        .sum(),
                audit,
                null,
                null,
                null);
    }

    /** The same figures beside what was found in rings. */
    RunOutcome with(RingsFound found) {
        return with(found, floor);
    }

    /** The same figures beside what became of a floor. */
    public RunOutcome with(@Nullable HeldFloor held) {
        return with(rings, held);
    }

    private RunOutcome with(@Nullable RingsFound found, @Nullable HeldFloor held) {
        return new RunOutcome(
                people,
                pairs,
                matched,
                value,
                upperBound,
                proven,
                mean,
                weakest,
                distribution,
                wouldRather,
                bothGain,
                crossDepartments,
                hours,
                refusedTogether,
                seconds,
                audit,
                found,
                circles,
                held);
    }

    /** How many rings were found. */
    public int countRings() {
        return rings == null ? 0 : rings.rings();
    }

    /** How many circles were found. */
    public int countCircles() {
        return circles == null ? 0 : circles.circles();
    }

    /** How many people are in a pair, a ring or a circle. */
    public int served() {
        return matched + (rings == null ? 0 : rings.people()) + (circles == null ? 0 : circles.people());
    }

    /** How many proposals would go out. */
    public int proposals() {
        return pairs + countRings() + countCircles();
    }

    /** The share of the upper bound reached, 0 to 1; 1 for a proven optimum. */
    public double shareOfCeiling() {
        return proven || upperBound <= 0 ? 1 : value / upperBound;
    }

    /** What any other set could add at most, in points. */
    public double gap() {
        return proven ? 0 : Math.max(0, upperBound - value);
    }
}
