package app.alongside.insights.disclosure;

/** How many of a number of people something holds for. */
public record Share(int part, int whole) {
    /** Two-sided 95 % of the normal distribution. */
    private static final double Z = 1.959964;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * The interval that holds the true share in 95 of 100 such samples, by Wilson's score method (E. B. Wilson, 1927):
     * never outside of 0 to 1, and honest for small samples and shares near the ends.
     */
    public Interval interval() {
        if (whole == 0) {
            return new Interval(0, 1);
        }
        double shrink = 1 + Z * Z / whole;
        double middle = (value() + Z * Z / (2 * whole)) / shrink;
        double reach = Z / shrink * Math.sqrt(value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole));
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
