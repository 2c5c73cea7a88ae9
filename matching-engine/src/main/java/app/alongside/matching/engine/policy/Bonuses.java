package app.alongside.matching.engine.policy;

/**
 * Additions to a pair's weight that are no part of its value, in units of value (1 = a perfect pair).
 *
 * @param stay for a pair that is running already; 0.05 keeps about 95 % of running pairs
 * @param waiting for each run that one of the two has waited without a partner, up to five runs
 */
public record Bonuses(double stay, double waiting) {
    /** Refuses what would drown the value. */
    public Bonuses {
        if (!(stay >= 0 && stay <= 1) || !(waiting >= 0 && waiting <= 0.2)) {
            throw new IllegalArgumentException("A stay bonus of " + stay + " and a waiting bonus of " + waiting
                    + " were given; they lie in [0, 1] and [0, 0.2].");
        }
    }

    /** 0.05 for staying and 0.01 for each run waited. */
    public static Bonuses defaults() {
        return new Bonuses(0.05, 0.01);
    }
}
