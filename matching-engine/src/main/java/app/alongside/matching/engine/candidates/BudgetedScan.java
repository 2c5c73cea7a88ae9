package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each person's likely pairs under a budget, and keeps for the person the few that are worth most above what both pay.
 * What one person keeps depends on nobody else, so that threads share no work and the result is the same on any number of them.
 */
final class BudgetedScan {
    private final Scanning scanning;
    private final Acquaintances.Directory directory;
    private final Wanted wanted;
    private final Problem problem;
    private final BestFew best;

    /**
     * What is looked for.
     *
     * @param prices what each person costs, in micro-units
     * @param few how many pairs a person keeps at most
     * @param least what a pair is worth above its prices at least
     * @param known pairs that are not looked for
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
    record Wanted(
            long[] prices, int few, int least, @Nullable CandidateGraph known) {
        /** Pairs of any worth. */
        static Wanted any(long[] prices, int few) {
            return new Wanted(prices, few, -Outlook.EVEN, null);
        }
    }

    BudgetedScan(Scanning scanning, Acquaintances.Directory directory, Wanted wanted) {
        this.scanning = scanning;
        this.directory = directory;
        this.wanted = wanted;
        problem = scanning.problem();
        int[] least = new int[problem.pool().size()];
        Arrays.fill(least, wanted.least + Outlook.EVEN);
        best = new BestFew(least, wanted.few, problem.policy().seed());
    }

    /** Looks at everybody. */
    BestFew run() {
        scanning.workers().share(problem.pool().size(), Finder::new, Finder::around);
        return best;
    }

    /** What one thread does. */
    private final class Finder {
        private final Acquaintances.Walk walk = directory.walk();
        private final Glance glance = scanning.sieve().glance();

        void around(int person) {
            if (problem.places(person) == 0) {
                return;
            }
            int count = walk.from(person);
            glance.of(person);
            glance.at(walk.met(), count);
            for (int at = 0; at < count; at++) {
                consider(person, walk.met()[at], at);
            }
        }

        private void consider(int person, int other, int at) {
            long pay = wanted.prices[person] + wanted.prices[other] - Outlook.EVEN;
            int entry = best.entries()[person];
            if (glance.worth(at) - pay >= entry) {
                long weight = glance.weight(at);
                if (weight - pay >= entry && !isKnown(person, other)) {
                    best.offerTo(person, other, Math.clamp(weight - pay, 0, BestFew.LARGEST_WEIGHT));
                }
            }
        }

        private boolean isKnown(int person, int other) {
            return wanted.known != null && wanted.known.find(person, other) >= 0;
        }
    }
}
