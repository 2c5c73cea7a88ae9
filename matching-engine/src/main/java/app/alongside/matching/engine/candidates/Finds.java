package app.alongside.matching.engine.candidates;

/** What one thread collects of pairs that are allowed, no candidates, and worth more than they pay. */
final class Finds {
    /** Pairs that nearly matter are added too, so that the next solution seldom needs others. */
    static final int AHEAD = 3_000;

    /** Many new pairs of one person at once teach the solver little more than the best of them. */
    private static final int NEW_PAIRS = 24;

    /** The best pairs of everybody, for all threads of a scan. */
    static BestFew best(Problem problem) {
        return new BestFew(problem.pool().size(), NEW_PAIRS, problem.policy().seed());
    }

    private final CandidateGraph candidates;
    private final PairPrices prices;
    private final BestFew best;
    private long twiceExcess;

    Finds(CandidateGraph candidates, PairPrices prices, BestFew best) {
        this.candidates = candidates;
        this.prices = prices;
        this.best = best;
    }

    /** Whether a pair that is worth at most so much might be of interest. */
    boolean mayMatter(int a, int b, long worth) {
        return 2 * worth - prices.twice(a, b) > -2 * AHEAD;
    }

    /** Takes in a pair that is allowed or weighs less than nothing, unless it is a candidate or of no interest. */
    void consider(int a, int b, long weight) {
        if (mayMatter(a, b, weight) && candidates.find(a, b) < 0) {
            long twiceOver = 2 * weight - prices.twice(a, b);
            twiceExcess += Math.max(0, twiceOver);
            best.offer(a, b, Math.clamp(twiceOver / 2 + AHEAD, 0, BestFew.LARGEST_WEIGHT));
        }
    }

    /** In half micro-units, the sum of what pairs were worth above what they pay. */
    long twiceExcess() {
        return twiceExcess;
    }
}
