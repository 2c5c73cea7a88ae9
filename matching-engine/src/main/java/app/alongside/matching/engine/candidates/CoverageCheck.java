package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Estimates what pairs that are no candidates could add. Raising each person's price by half of what their best such pair is worth
 * above its prices makes the prices hold for all pairs; what that costs is known of the people of a sample, and estimated from
 * them for everybody. Time in proportion to the pool.
 */
final class CoverageCheck {
    private static final int SAMPLE = 500;
    private static final double NORMAL_95 = 1.96;

    private final CandidateGraph candidates;
    private final Scanning scanning;
    private final Problem problem;
    private final long[] prices;
    private final Sweep.Thresholds thresholds;
    private final int people;

    CoverageCheck(CandidateGraph candidates, Scanning scanning, long[] prices) {
        this.candidates = candidates;
        this.scanning = scanning;
        this.prices = prices;
        problem = scanning.problem();
        thresholds = PairPrices.of(prices).thresholds();
        people = problem.pool().size();
    }

    /** As a share of what is given. */
    Coverage share(long whole) {
        int[] sample = sample();
        Askers askers = Askers.of(sample, scanning.sieve().lineup());
        double[] raises = new double[people];
        scanning.workers()
                .share(askers.pieces(), 1, Asker::new, (asker, number) -> asker.raise(askers.few(number), raises));
        return estimate(
                IntStream.of(sample).mapToDouble(person -> raises[person]).toArray(), whole);
    }

    /** Everybody is as likely to be drawn as anybody else, and nobody is drawn twice. */
    private int[] sample() {
        return people <= SAMPLE
                ? IntStream.range(0, people).toArray()
                : new Random(problem.policy().seed())
                        .ints(0, people)
                        .distinct()
                        .limit(SAMPLE)
                        .toArray();
    }

    private Coverage estimate(double[] raises, long whole) {
        int drawn = raises.length;
        double sum = 0;
        double squares = 0;
        for (double raise : raises) {
            sum += raise;
            squares += raise * raise;
        }
        double mean = sum / Math.max(1, drawn);
        double variance = Math.max(0, squares / Math.max(1, drawn) - mean * mean);
        double unseen = 1 - drawn / (double) Math.max(1, people);
        double share = people / (double) Math.max(1, whole);
        return new Coverage(
                drawn, mean * share, NORMAL_95 * Math.sqrt(variance * unseen / Math.max(1, drawn - 1)) * share);
    }

    /** What one thread asks. */
    private final class Asker {
        private final Sweep sweep = scanning.sieve().sweep();

        /** What raising the prices of these people costs, in micro-units. */
        void raise(Look look, double[] raises) {
            int[] few = look.people();
            sweep.over(
                    look,
                    IntStream.of(few).map(person -> thresholds.of()[person] - 1).toArray(),
                    thresholds);
            for (int i = 0; i < few.length; i++) {
                raises[few[i]] = Math.min(problem.places(few[i]), people) * (most(few[i], sweep.passed(i)) / 2.0);
            }
        }

        private long most(int person, IntList others) {
            long most = 0;
            for (int at = 0; at < others.size(); at++) {
                most = Math.max(most, over(person, others.get(at)));
            }
            return most;
        }

        /** What a pair is worth above its prices; nothing if it is a candidate or not allowed. */
        private long over(int person, int other) {
            int low = Math.min(person, other);
            int high = Math.max(person, other);
            if (!problem.allows(low, high) || candidates.find(low, high) >= 0) {
                return 0;
            }
            long weight = problem.weight(low, high, problem.scorer().views(low, high));
            return weight - prices[low] - prices[high];
        }
    }
}
