package app.alongside.matching.engine.candidates;

import java.util.List;

/** Looks, under a budget, for pairs that are no candidates and worth more than they pay: each person's with those who cost least. */
final class BudgetedScan {
    private final CandidateGraph candidates;
    private final Scanning scanning;
    private final Problem problem;
    private final long[] prices;
    private final PairPrices pairPrices;
    private final Acquaintances acquaintances;

    BudgetedScan(CandidateGraph candidates, Scanning scanning, long[] prices) {
        this.candidates = candidates;
        this.scanning = scanning;
        this.prices = prices;
        problem = scanning.problem();
        pairPrices = PairPrices.of(prices);
        acquaintances = Acquaintances.cheapest(problem, Budget.USUAL, prices);
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
        private final Acquaintances.Walk walk = acquaintances.walk();
        private final Sieve sieve = scanning.limits().sieve();

        void around(int person) {
            if (problem.places(person) > 0) {
                walk.from(person, other -> look(person, other));
            }
        }

        private void look(int person, int other) {
            if (sieve.passes(
                    Math.min(person, other), Math.max(person, other), prices[person] + prices[other] - Finds.AHEAD)) {
                finds.consider(person, other);
            }
        }
    }
}
