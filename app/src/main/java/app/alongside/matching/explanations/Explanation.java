package app.alongside.matching.explanations;

import app.alongside.matching.engine.explain.Difference;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.policy.Aspect;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a pair, as the engine counted it on the day of the run.
 *
 * @param value of the pair, 0 to 100
 * @param first how the first sees the second, 0 to 100
 * @param second how the second sees the first, 0 to 100
 * @param parts what each factor adds; the points of a side sum to its view exactly
 * @param firstLearns what the first can learn from the second, the dearest want first
 * @param secondLearns what the second can learn from the first, the dearest want first
 * @param firstSieve how many others came into question for the first; absent for very large pools
 * @param secondSieve how many others came into question for the second; absent for very large pools
 * @param firstOthers who else would do for the first, the wisest first; absent for large pools and for older runs
 * @param secondOthers who else would do for the second
 */
public record Explanation(
        int value,
        int first,
        int second,
        List<Part> parts,
        List<Lesson> firstLearns,
        List<Lesson> secondLearns,
        Common common,
        List<Contrast> contrasts,
        @Nullable Sieve firstSieve,
        @Nullable Sieve secondSieve,
        @Nullable List<Other> firstOthers,
        @Nullable List<Other> secondOthers) {
    /** What a factor adds to each side. */
    public record Part(Factor factor, Points first, Points second) {
        Part turned() {
            return new Part(factor, second, first);
        }
    }

    /**
     * What a factor adds to one side.
     *
     * @param atMost what it could add
     * @param known whether both said enough; if not it counts one half, as for everybody
     */
    public record Points(int points, double atMost, boolean known) {}

    /**
     * A skill that one wants and the other offers.
     *
     * @param skill its id
     * @param level at which it is offered
     * @param rank the learner's priority, 1 for the dearest want
     */
    public record Lesson(String skill, int level, int now, int target, int rank) {}

    /**
     * What the two share.
     *
     * @param hours free hours in common in a usual week; absent when one of them did not say
     */
    public record Common(
            List<String> goals,
            List<String> interests,
            List<String> challenges,
            List<String> languages,
            @Nullable Double hours) {}

    /** Something in which the two differ, and what each says. */
    public record Contrast(Difference.Kind kind, String first, String second) {
        Contrast turned() {
            return new Contrast(kind, second, first);
        }
    }

    /**
     * Somebody else who would do.
     *
     * @param person the id
     * @param net what the whole keeps of the pair's worth, in points, when the other's place is paid at its price
     */
    public record Other(String person, double net) {}

    /**
     * What an aspect adds to each side.
     *
     * @param atMost what it could add
     * @param known whether both said enough about at least one of its factors
     */
    public record AspectPoints(Aspect aspect, int first, int second, double atMost, boolean known) {}

    /** The parts in the groups that people see; the points of a side still sum to its view. */
    public List<AspectPoints> byAspect() {
        return Arrays.stream(Aspect.values())
                .map(this::sum)
                .filter(aspect -> aspect.atMost() > 0)
                .toList();
    }

    private AspectPoints sum(Aspect aspect) {
        List<Part> own = parts.stream()
                .filter(part -> aspect.factors().contains(part.factor()))
                .toList();
        return new AspectPoints(
                aspect,
                own.stream().mapToInt(part -> part.first().points()).sum(),
                own.stream().mapToInt(part -> part.second().points()).sum(),
                own.stream().mapToDouble(part -> part.first().atMost()).sum(),
                own.stream()
                        .anyMatch(part -> part.first().known() || part.second().known()));
    }

    /** Whether each can learn something they want. */
    public boolean isMutual() {
        return !firstLearns.isEmpty() && !secondLearns.isEmpty();
    }

    /** Whether it is known that the two differ in this. */
    public boolean differsIn(Difference.Kind kind) {
        return contrasts.stream().anyMatch(contrast -> contrast.kind() == kind);
    }

    /** The same with how many others came into question, and who else would do. */
    Explanation beside(
            @Nullable Sieve firstCame,
            @Nullable Sieve secondCame,
            @Nullable List<Other> firstCould,
            @Nullable List<Other> secondCould) {
        return new Explanation(
                value,
                first,
                second,
                parts,
                firstLearns,
                secondLearns,
                common,
                contrasts,
                firstCame,
                secondCame,
                firstCould,
                secondCould);
    }

    /** Who else would do for the first, the wisest first; nobody where that was not looked for. */
    public List<Other> listOthers() {
        return firstOthers == null ? List.of() : firstOthers;
    }

    /** The same from the second's side: the second comes first. */
    public Explanation turned() {
        return new Explanation(
                value,
                second,
                first,
                parts.stream().map(Part::turned).toList(),
                secondLearns,
                firstLearns,
                common,
                contrasts.stream().map(Contrast::turned).toList(),
                secondSieve,
                firstSieve,
                secondOthers,
                firstOthers);
    }
}
