package app.alongside.insights.web;

import app.alongside.insights.Indicators.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The geometry of a funnel: what goes on stays on the line. A hidden step is drawn as wide as the one before it, so that
 * its size cannot be measured off the picture.
 */
public record Funnel(String flow, List<Bar> bars) {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 136;
    private static final double TOP = 2;
    private static final double ROOM_BELOW = 22;

    /** A step's upright. */
    public record Bar(String x, String height) {}

    static Funnel of(List<Step> steps) {
        double most = Math.max(1, steps.getFirst().people().orElse(0));
        double column = WIDTH / steps.size();
        double[] heights = new double[steps.size()];
        for (int step = 0; step < heights.length; step++) {
            double before = step == 0 ? 0 : heights[step - 1];
            heights[step] = steps.get(step)
                    .people()
                    .map(people -> Math.min(1, people / most) * (HEIGHT - ROOM_BELOW))
                    .orElse(before);
        }
        StringBuilder flow = new StringBuilder("M0 %s".formatted(number(TOP)));
        flow.append("H").append(number(WIDTH));
        for (int step = heights.length - 1; step >= 0; step--) {
            flow.append("V").append(number(TOP + heights[step])).append("H").append(number(step * column));
        }
        List<Bar> bars = new ArrayList<>();
        for (int step = 0; step < heights.length; step++) {
            bars.add(new Bar(number(step * column), number(heights[step])));
        }
        return new Funnel(flow.append("Z").toString(), List.copyOf(bars));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
