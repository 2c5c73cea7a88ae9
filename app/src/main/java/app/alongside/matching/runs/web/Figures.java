package app.alongside.matching.runs.web;

import app.alongside.matching.runs.RunOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

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

    /** The bars from the first to the last bucket that holds a pair. */
    public static List<Bar> bars(RunOutcome outcome) {
        List<Integer> counts = outcome.distribution();
        int first = 0;
        int last = counts.size();
        while (first < last - 1 && counts.get(first) == 0) {
            first++;
        }
        while (last > first + 1 && counts.get(last - 1) == 0) {
            last--;
        }
        double step = WIDTH / Math.max(5, last - first);
        double scale = (BOTTOM - TOP) / top(outcome);
        List<Bar> bars = new ArrayList<>();
        for (int bucket = first; bucket < last; bucket++) {
            double height = counts.get(bucket) * scale;
            bars.add(new Bar(
                    bucket * 10,
                    counts.get(bucket),
                    number(LEFT + (bucket - first) * step + step * 0.14),
                    number(BOTTOM - height),
                    number(step * 0.72),
                    number(height)));
        }
        return bars;
    }

    /** Nothing, half and all of the scale. */
    public static List<Tick> ticks(RunOutcome outcome) {
        int top = top(outcome);
        return List.of(
                new Tick(0, number(BOTTOM)), new Tick(top / 2, number((TOP + BOTTOM) / 2)), new Tick(top, number(TOP)));
    }

    private static int top(RunOutcome outcome) {
        int most = outcome.distribution().isEmpty() ? 0 : Collections.max(outcome.distribution());
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

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
