package app.alongside.matching.engine.candidates;

import java.util.List;

/** Looks, under a budget, for pairs that are no candidates and worth more than they pay: each person's with those who cost least. */
final class BudgetedScan {
    private final CandidateGraph candidates;
    private final Scanning scanning;
    private final Problem problem;
    private final long[] prices;
    private final PairPrices pairPrices;
    private final CandidateSearch.Likely likely;

    BudgetedScan(CandidateGraph candidates, Scanning scanning, long[] prices, CandidateSearch.Likely likely) {
        this.candidates = candidates;
        this.scanning = scanning;
        this.prices = prices;
        this.likely = likely;
        problem = scanning.problem();
        pairPrices = PairPrices.of(prices);
    }

    /** Looks at everybody; the answer is the same on any number of threads. */
    Findings run() {
        int people = problem.pool().size();
        List<Finder> finders = scanning.workers().share(people, Finder::new, Finder::around);
        return Findings.of(finders.stream().map(finder -> finder.finds).toList(), people);
    }

    /** What one thread does. */
    private final class Finder {
        private final Finds finds = new Finds(candidates, problem, pairPrices);
        private final Acquaintances.Walk walk = likely.directory().walk();
        private final Glance glance = new Glance(likely.cards());

        void around(int person) {
            if (problem.places(person) == 0) {
                return;
            }
            int count = walk.from(person);
            glance.of(person);
            glance.at(walk.met(), count);
            for (int at = 0; at < count; at++) {
                long threshold = prices[person] + prices[walk.met()[at]] - Finds.AHEAD;
                if (glance.worth(at) > threshold) {
                    finds.consider(person, walk.met()[at], glance.weight(at));
                }
            }
        }
    }
}
