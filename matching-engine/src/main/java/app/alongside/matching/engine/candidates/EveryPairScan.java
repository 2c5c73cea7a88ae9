package app.alongside.matching.engine.candidates;

import java.util.List;

/** Looks at every pair of the pool for those that are no candidates and worth more than they pay. */
final class EveryPairScan {
    private final Problem problem;
    private final CandidateGraph candidates;
    private final PriceScan.Limits limits;
    private final Workers workers;
    private final PairPrices prices;
    private final Sweep.Thresholds thresholds;

    EveryPairScan(CandidateGraph candidates, Scanning scanning, PairPrices prices) {
        this.problem = scanning.problem();
        this.workers = scanning.workers();
        this.limits = scanning.limits();
        this.candidates = candidates;
        this.prices = prices;
        thresholds = prices.thresholds();
    }

    /** Looks at everybody; the answer is the same on any number of threads. */
    Findings run() {
        int people = problem.pool().size();
        List<Finder> finders = workers.share(people, Finder::new, Finder::around);
        return Findings.of(finders.stream().map(finder -> finder.finds).toList(), people);
    }

    /** What one thread does. */
    private final class Finder {
        private final Finds finds = new Finds(candidates, problem, prices);
        private final Sweep sweep = limits.sieve().sweep();

        void around(int person) {
            if (problem.places(person) == 0 || !problem.seeks(person)) {
                return;
            }
            if (limits.table() != null && problem.seeksForAll()) {
                limits.table().consider(person, sweep, thresholds, finds);
            } else {
                sweepAround(person);
            }
        }

        private void sweepAround(int person) {
            int from = problem.seeksForAll() ? person + 1 : 0;
            int passing = sweep.over(person, from, thresholds.of()[person] - Finds.AHEAD, thresholds);
            for (int i = 0; i < passing; i++) {
                int other = sweep.passed(i);
                boolean seenBefore = other < person && problem.seeks(other);
                if (other != person && !seenBefore) {
                    finds.consider(person, other);
                }
            }
        }
    }
}
