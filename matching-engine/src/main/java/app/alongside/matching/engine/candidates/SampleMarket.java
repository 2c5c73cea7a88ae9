package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Roughly what each person's place will cost, before anything is solved: a sample of the people is matched among themselves, and
 * everybody is then offered to that sample at its prices. What is left to them is their price; in a larger pool it would be more,
 * but more for all alike. Time in proportion to the pool.
 */
final class SampleMarket {
    static final int USUAL = 1_000;
    private static final int LARGEST = 4_000;
    private static final int ONE_IN = 40;

    /** In a small pool a larger sample costs more than what it saves the check. */
    private static final int SMALL_ONE_IN = 5;

    private static final int MOST_PLACES = 3;
    private static final int SPARE = 3;

    private final Scanning scanning;
    private final Problem problem;
    private final int people;
    private final int few;
    private final int most;

    SampleMarket(Scanning scanning, int few) {
        this(scanning, few, LARGEST);
    }

    /** Of so many people at most. */
    SampleMarket(Scanning scanning, int few, int most) {
        this.few = few;
        this.most = most;
        this.scanning = scanning;
        this.problem = scanning.problem();
        people = problem.pool().size();
    }

    Outlook outlook() {
        int[] sample = sample();
        int rank = SPARE + Math.ceilDiv(few * sample.length, people);
        long[] sampled = prices(sample);
        Cards cards = new Cards(problem, scanning.limits().sieve().places());
        List<Buyers> threads = scanning.workers()
                .share(
                        sample.length,
                        () -> new Buyers(Math.max(MOST_PLACES, rank), cards),
                        (buyers, at) -> buyers.offer(sample[at], sampled[at]));
        BestFew best = threads.getFirst().best;
        threads.stream().skip(1).forEach(buyers -> best.merge(buyers.best));
        int[] prices = new int[people];
        int[] least = new int[people];
        for (int person = 0; person < people; person++) {
            prices[person] = best.weight(person, Math.clamp(problem.places(person), 1, MOST_PLACES));
        }
        for (int at = 0; at < sample.length; at++) {
            prices[sample[at]] = Math.toIntExact(sampled[at]);
        }
        for (int person = 0; person < people; person++) {
            least[person] = Math.max(0, best.weight(person, rank) - prices[person] + Outlook.EVEN);
        }
        return new Outlook(prices, least);
    }

    private int[] sample() {
        return new SplittableRandom(problem.policy().seed())
                .ints(Math.min(people / SMALL_ONE_IN, Math.clamp(people / ONE_IN, USUAL, most)), 0, people)
                .sorted()
                .distinct()
                .toArray();
    }

    private long[] prices(int[] sample) {
        Pool pool = problem.pool().among(sample);
        SearchOptions options = new SearchOptions(
                scanning.workers().threads(), RunProgress.NONE, Cancellation.NEVER, 0, RetrievalWay.EXACT);
        return CertifiedSearch.solve(new Problem(pool, problem.policy(), Commitments.none()), options)
                .prices();
    }

    /** What everybody could get from the sample, as far as one thread has offered it. */
    private final class Buyers {
        private final BestFew best;
        private final Sweep.Thresholds asked;
        private final Sweep sweep = scanning.limits().sieve().sweep();
        private final Glance glance;
        private final int[] passed = new int[people];

        Buyers(int each, Cards cards) {
            glance = new Glance(cards);
            best = new BestFew(people, each, problem.policy().seed());
            asked = Sweep.Thresholds.of(best.entries());
        }

        void offer(int person, long price) {
            int passing = sweep.over(person, 0, price, asked);
            for (int at = 0; at < passing; at++) {
                passed[at] = sweep.passed(at);
            }
            glance.of(person);
            glance.at(passed, passing);
            for (int at = 0; at < passing; at++) {
                if (glance.worth(at) >= 0) {
                    offer(passed[at], person, glance.weight(at), price);
                }
            }
        }

        private void offer(int other, int person, long weight, long price) {
            if (weight >= 0 && other != person) {
                best.offerTo(other, person, Math.clamp(weight - price, 0, BestFew.LARGEST_WEIGHT));
            }
        }
    }
}
