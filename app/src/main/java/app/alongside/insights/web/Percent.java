package app.alongside.insights.web;

/** Places on a scale, as an SVG attribute wants them. */
public final class Percent {
    private Percent() {}

    /** Where {@code value} lies between {@code from} and {@code to}, kept within them. */
    public static String of(double value, double from, double to) {
        return Funnel.number(Math.clamp((value - from) / (to - from), 0, 1) * 100) + "%";
    }

    /** A share in whole percent. */
    public static int whole(double share) {
        return (int) Math.round(share * 100);
    }
}
