package app.alongside.matching.engine.candidates;

/** Collects, for one thread, pairs that are allowed, no candidates, and worth more than they pay. */
final class Finds {
    /** Pairs that nearly matter are added too, so that the next solution seldom needs others. */
    static final int AHEAD = 3_000;

    /** Many new pairs of one person at once teach the solver little more than the best of them. */
    private static final int NEW_PAIRS = 24;

    private final CandidateGraph candidates;
    private final Problem problem;
    private final PairPrices prices;
    private final BestFew best;
    private long twiceExcess;

    Finds(CandidateGraph candidates, Problem problem, PairPrices prices) {
        this.candidates = candidates;
        this.problem = problem;
        this.prices = prices;
        best = new BestFew(problem.pool().size(), NEW_PAIRS, problem.policy().seed());
    }

    /** Scores a pair, and returns what it would have to pay to be of no interest: nothing if it is a candidate or forbidden. */
    long consider(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        long weight = problem.weight(low, high, problem.scorer().views(low, high));
        if (2 * weight - prices.twice(low, high) <= -2 * AHEAD) {
            return weight;
        }
        return problem.allows(low, high) ? consider(low, high, weight) : 0;
    }

    /** As {@link #consider(int, int)}, of a pair that is allowed or weighs less than nothing. */
    long consider(int a, int b, long weight) {
        long twiceOver = 2 * weight - prices.twice(a, b);
        if (twiceOver <= -2 * AHEAD) {
            return weight;
        }
        if (candidates.find(a, b) >= 0) {
            return 0;
        }
        twiceExcess += Math.max(0, twiceOver);
        best.offer(a, b, Math.clamp(twiceOver / 2 + AHEAD, 0, BestFew.LARGEST_WEIGHT));
        return weight;
    }

    BestFew best() {
        return best;
    }

    /** In half micro-units, the sum of what pairs were worth above what they pay. */
    long twiceExcess() {
        return twiceExcess;
    }
}
