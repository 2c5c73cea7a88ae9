package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.laboratory.FairnessTable;
import app.alongside.matching.engine.laboratory.Interval;
import app.alongside.matching.policy.DirectorySegment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How the groups of people who are alike in one thing fare in a run. These are ordinary segments of the directory; nothing
 * that people would have to consent to is looked at.
 *
 * @param groups the largest first; groups that are too small to be shown are absent
 * @param hidden how many groups are not shown
 * @param mean the mean fit of everybody with a match, 0 to 100
 * @param matched the share of everybody with a match
 */
public record Fairness(DirectorySegment segment, List<Group> groups, int hidden, double mean, double matched) {
    private static final int MOST_GROUPS = 12;
    /** Below four fifths of the best group's share a difference deserves a look, as auditors of selection reckon. */
    public static final double FOUR_FIFTHS = 0.8;

    /** A figure with its 95 % interval. */
    public record Estimate(double value, double low, double high) {
        static Estimate of(Interval interval) {
            return new Estimate(interval.estimate(), interval.low(), interval.high());
        }
    }

    /**
     * One group.
     *
     * @param name as the directory has it; for tenure the name of a band
     * @param matched the share with a match
     * @param fit how well those with a match are served, 0 to 100; absent when they are too few
     * @param impactRatio the share with a match as a share of the best group's
     */
    public record Group(
            String name,
            int people,
            Estimate matched,
            @Nullable Estimate fit,
            double impactRatio) {}

    /** The segments by which at least two groups can be shown. */
    static List<Fairness> of(MatchResult result) {
        return List.of(DirectorySegment.values()).stream()
                .map(segment -> of(result, segment))
                .filter(fairness -> fairness.groups().size() > 1)
                .toList();
    }

    private static Fairness of(MatchResult result, DirectorySegment segment) {
        LocalDate today = result.solved().problem().pool().referenceDay();
        FairnessTable table = FairnessTable.of(
                result, segment.name(), person -> segment.groupOf(person, today), FairnessTable.LEAST_CELL);
        List<Group> groups = table.rows().stream()
                .map(row -> new Group(
                        row.group(),
                        row.people(),
                        Estimate.of(row.matchRate()),
                        row.value().map(Estimate::of).orElse(null),
                        row.impactRatio()))
                .sorted(Comparator.comparingInt(Group::people).reversed().thenComparing(Group::name))
                .limit(MOST_GROUPS)
                .toList();
        return new Fairness(segment, groups, table.suppressed(), mean(result), matched(result));
    }

    private static double mean(MatchResult result) {
        return result.pairs().stream()
                .flatMapToDouble(Fairness::views)
                .average()
                .orElse(0);
    }

    private static DoubleStream views(MatchedPair pair) {
        return DoubleStream.of(pair.firstMicro() / 1e4, pair.secondMicro() / 1e4);
    }

    private static double matched(MatchResult result) {
        int people = result.solved().problem().pool().size();
        return people == 0 ? 0 : (double) result.measures().matchedPeople() / people;
    }

    /** Whether the group is worse off than chance explains: in how well it is served, or in how many are. */
    public boolean deservesALook(Group group) {
        boolean servedWorse = group.fit() != null && group.fit().high() < mean;
        boolean leftOut = group.impactRatio() < FOUR_FIFTHS && group.matched().high() < matched;
        return servedWorse || leftOut;
    }
}
