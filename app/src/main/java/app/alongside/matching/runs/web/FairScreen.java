package app.alongside.matching.runs.web;

import app.alongside.matching.policy.DirectorySegment;
import app.alongside.matching.runs.Fairness;
import app.alongside.matching.runs.Fairness.Group;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How groups of people fare in a run, with the geometry of their gaps. */
public record FairScreen(List<Part> parts) {
    private static final double LEAST_REACH = 5;

    /**
     * The groups of one segment.
     *
     * @param matched the share of everybody with a match
     */
    public record Part(DirectorySegment segment, List<Row> rows, int hidden, double matched) {}

    /**
     * One group.
     *
     * @param gap how much better it is served than everybody; absent for a group with too few matches
     * @param flagged whether it deserves a look
     */
    public record Row(Group group, @Nullable Gap gap, boolean flagged) {}

    /** A gap in points, and where it and its interval lie on a line with nothing in the middle. */
    public record Gap(double points, String low, String middle, String high) {}

    /**
     * A group of whom fewer have a match than of the best group.
     *
     * @param matched the share with a match
     * @param fair what could be asked for, in percent: the share of everybody, and four fifths of the best group's
     */
    public record Behind(DirectorySegment segment, String group, double matched, int fair) {
        /** How it is sent. */
        public String value() {
            return segment + ":" + group;
        }
    }

    static FairScreen of(List<Fairness> fairness) {
        double reach = Math.max(
                LEAST_REACH,
                fairness.stream().flatMapToDouble(FairScreen::distances).max().orElse(0));
        return new FairScreen(fairness.stream()
                .map(part -> new Part(
                        part.segment(),
                        part.groups().stream()
                                .map(group -> new Row(group, gap(group, part, reach), part.deservesALook(group)))
                                .toList(),
                        part.hidden(),
                        part.matched()))
                .toList());
    }

    private static DoubleStream distances(Fairness part) {
        return part.groups().stream()
                .map(Group::fit)
                .flatMap(Stream::ofNullable)
                .flatMapToDouble(
                        fit -> DoubleStream.of(Math.abs(fit.low() - part.mean()), Math.abs(fit.high() - part.mean())));
    }

    private static @Nullable Gap gap(Group group, Fairness part, double reach) {
        Fairness.Estimate fit = group.fit();
        return fit == null
                ? null
                : new Gap(
                        fit.value() - part.mean(),
                        place(fit.low() - part.mean(), reach),
                        place(fit.value() - part.mean(), reach),
                        place(fit.high() - part.mean(), reach));
    }

    private static String place(double points, double reach) {
        return String.format(Locale.ROOT, "%.1f%%", 50 + 50 * Math.clamp(points / reach, -1, 1));
    }

    /** The groups that a floor could lift, those furthest behind first. */
    public List<Behind> behind() {
        return parts.stream()
                .flatMap(part -> part.rows().stream()
                        .map(Row::group)
                        .filter(group -> group.impactRatio() < 1)
                        .map(group -> behind(part, group)))
                .sorted(Comparator.comparingDouble(Behind::matched))
                .toList();
    }

    private static Behind behind(Part part, Group group) {
        double best = part.rows().stream()
                .mapToDouble(row -> row.group().matched().value())
                .max()
                .orElse(0);
        double fair = Math.max(part.matched(), Fairness.FOUR_FIFTHS * best);
        return new Behind(part.segment(), group.name(), group.matched().value(), (int) Math.ceil(fair * 100 - 1e-9));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many groups deserve a look. */
    public long flagged() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(Row::flagged)
                .count();
    }
}
