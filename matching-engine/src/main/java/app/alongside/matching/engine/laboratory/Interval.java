package app.alongside.matching.engine.laboratory;

import java.util.Arrays;
import java.util.SplittableRandom;

/** An estimate with its 95 % interval. */
public record Interval(double estimate, double low, double high) {
    private static final double Z = 1.959964;
    private static final int RESAMPLES = 1_000;

    /** A share and its Wilson interval, which keeps within [0, 1] and is honest for small numbers. */
    static Interval ofShare(int hits, int trials) {
        double share = (double) hits / trials;
        double z2 = Z * Z / trials;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / trials + z2 / (4 * trials));
        return new Interval(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** A mean and its bootstrap percentile interval, the same for the same seed; O(1,000 n). */
    static Interval ofMean(double[] values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[sample] = sum / values.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).average().orElse(0);
        return new Interval(mean, means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
