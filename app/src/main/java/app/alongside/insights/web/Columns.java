package app.alongside.insights.web;

import app.alongside.insights.Indicators.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of counts over time. Weeks that were joined into one period make one wide column, whose height is the
 * count of an average week: equal areas are equal counts.
 */
public record Columns(List<Column> columns, List<Tick> ticks) {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 180;
    private static final double LEFT = 30;
    private static final double RIGHT = 4;
    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final int LABELS = 5;

    /**
     * One period.
     *
     * @param labelled whether the axis names its first day
     */
    public record Column(Period period, String x, String y, String width, String height, boolean labelled) {
        /** Its last day. */
        public LocalDate until() {
            return period.from().plusWeeks(period.weeks()).minusDays(1);
        }
    }

    /** A line across, with its value at its left. */
    public record Tick(int value, String y, String textY) {}

    static Columns of(List<Period> periods) {
        int weeks = periods.stream().mapToInt(Period::weeks).sum();
        int most = roundUp(periods.stream().mapToDouble(Columns::aWeek).max().orElse(0));
        double week = (WIDTH - LEFT - RIGHT) / Math.max(1, weeks);
        List<Column> columns = new ArrayList<>();
        int before = 0;
        int labelled = 0;
        for (Period period : periods) {
            boolean label = before * LABELS >= labelled * weeks;
            labelled += label ? 1 : 0;
            double top = y(aWeek(period), most);
            columns.add(new Column(
                    period,
                    Funnel.number(LEFT + before * week + week * 0.14),
                    Funnel.number(top),
                    Funnel.number(period.weeks() * week - week * 0.28),
                    Funnel.number(y(0, most) - top),
                    label));
            before += period.weeks();
        }
        return new Columns(List.copyOf(columns), List.of(tick(0, most), tick(most / 2, most), tick(most, most)));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    private static double aWeek(Period period) {
        return (double) period.count() / period.weeks();
    }

    private static Tick tick(int value, int most) {
        return new Tick(value, Funnel.number(y(value, most)), Funnel.number(y(value, most) + 4));
    }

    private static double y(double value, int most) {
        return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM);
    }

    /** The next even number of one digit and noughts. */
    private static int roundUp(double value) {
        int step = 2;
        while (step * 10 < value) {
            step *= 10;
        }
        return Math.max(step, (int) Math.ceil(value / step) * step);
    }
}
