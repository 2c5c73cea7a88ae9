package app.alongside.matching.runs.web;

import app.alongside.matching.runs.RunAudit;
import app.alongside.matching.runs.RunOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Geometry of the studio's charts, in the units of their view boxes. */
public final class Figures {
    private static final double LEFT = 28;
    private static final double WIDTH = 328;
    private static final double TOP = 10;
    private static final double BOTTOM = 240;

    private Figures() {}

    /** A bar of the histogram; {@code from} is the lowest value in it. */
    public record Bar(int from, int count, String x, String y, String width, String height) {
        /** Where its label stands. */
        public String middle() {
            return number(Double.parseDouble(x) + Double.parseDouble(width) / 2);
        }
    }

    /** A line of the scale. */
    public record Tick(int count, String y) {}

    /**
     * Pairs by their worth.
     *
     * @param bars from the first to the last bucket that holds a pair
     * @param ticks nothing, half and all of the scale
     * @param ghost the outline of the run before; empty for none
     */
    public record Histogram(List<Bar> bars, List<Tick> ticks, String ghost) {}

    /** The histogram of a run over the outline of the one before. */
    public static Histogram histogram(RunOutcome outcome, @Nullable RunOutcome before) {
        List<Integer> now = outcome.distribution();
        List<Integer> then = before == null ? now : before.distribution();
        int first = Math.min(first(now), first(then));
        int last = Math.max(last(now), last(then));
        int top = Math.max(top(now), top(then));
        double step = WIDTH / Math.max(5, last - first);
        double scale = (BOTTOM - TOP) / top;
        List<Bar> bars = new ArrayList<>();
        StringBuilder ghost = new StringBuilder();
        for (int bucket = first; bucket < last; bucket++) {
            double x = LEFT + (bucket - first) * step;
            double height = now.get(bucket) * scale;
            bars.add(new Bar(
                    bucket * 10,
                    now.get(bucket),
                    number(x + step * 0.14),
                    number(BOTTOM - height),
                    number(step * 0.72),
                    number(height)));
            ghost.append(ghost.isEmpty() ? "M" + number(x) + " " : "V")
                    .append(number(BOTTOM - then.get(bucket) * scale))
                    .append("H")
                    .append(number(x + step));
        }
        return new Histogram(bars, ticks(top), before == null ? "" : ghost.toString());
    }

    private static int first(List<Integer> counts) {
        int first = 0;
        while (first < counts.size() - 1 && counts.get(first) == 0) {
            first++;
        }
        return first;
    }

    private static int last(List<Integer> counts) {
        int last = counts.size();
        while (last > 1 && counts.get(last - 1) == 0) {
            last--;
        }
        return last;
    }

    private static List<Tick> ticks(int top) {
        return List.of(
                new Tick(0, number(BOTTOM)), new Tick(top / 2, number((TOP + BOTTOM) / 2)), new Tick(top, number(TOP)));
    }

    private static int top(List<Integer> counts) {
        int most = counts.isEmpty() ? 0 : Collections.max(counts);
        int step = most <= 10 ? 2 : most <= 100 ? 20 : most <= 1000 ? 200 : 2000;
        return Math.max(2, Math.ceilDiv(most, step) * step);
    }

    /** Where on the enlarged end of the certificate's bar, 1000 wide, the value stands; a quarter of it is the gap. */
    public static String zoomStart(RunOutcome outcome) {
        return number(1000 - Math.min(1000, 4000 * (1 - outcome.shareOfCeiling())));
    }

    /** The share of the ceiling on a bar 1000 wide. */
    public static String reached(RunOutcome outcome) {
        return number(1000 * outcome.shareOfCeiling());
    }

    /** Where on the certificate's bar random pairs stand. */
    public static String random(RunOutcome outcome) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * randomShare(outcome));
    }

    /** On which side of that the words about them stand. */
    public static String randomAnchor(RunOutcome outcome) {
        return randomShare(outcome) > 0.4 ? "end" : "start";
    }

    private static double randomShare(RunOutcome outcome) {
        RunAudit audit = outcome.audit();
        return audit == null || outcome.upperBound() <= 0 ? 0 : Math.clamp(audit.random() / outcome.upperBound(), 0, 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
