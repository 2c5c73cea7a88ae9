package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.pool.IntList;
import app.alongside.matching.engine.pool.Pool;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Roughly what each person's place will cost, before anything is solved: a sample of the people is matched among themselves, and
 * everybody is then offered to that sample at its prices. What is left to them is their price; in a larger pool it would be more,
 * but more for all alike. Time in proportion to the pool.
 */
final class SampleMarket {
    private static final int USUAL = 1_000;
    private static final int LARGEST = 4_000;

    /** Where not every pair is looked at, a larger sample guesses a little better, for more time than that is worth. */
    private static final int LARGEST_OF_SOME = 2_000;

    private static final int ONE_IN = 40;

    /** In a small pool a larger sample costs more than what it saves the check. */
    private static final int SMALL_ONE_IN = 5;

    /** Buyers come in stretches of the line-up, of so many blocks at most, of whom all is still at hand for the next sellers. */
    private static final int LONGEST = 8;

    private static final int STRETCHES = 64;

    private static final int MOST_PLACES = 3;
    private static final int SPARE = 3;

    private final Scanning scanning;
    private final Problem problem;
    private final int people;
    private final int few;
    private final int most;
    private final int others;
    private final boolean checked;

    private SampleMarket(Scanning scanning, int few, int most, int others, boolean checked) {
        this.few = few;
        this.most = most;
        this.others = others;
        this.checked = checked;
        this.scanning = scanning;
        this.problem = scanning.problem();
        people = problem.pool().size();
    }

    /** For people who will meet everybody, and each of whom keeps a few: a wrong guess costs time and nothing else. */
    static SampleMarket ofAll(Scanning scanning, int few) {
        int people = scanning.problem().pool().size();
        return new SampleMarket(scanning, few, LARGEST, people, false);
    }

    /** For people each of whom will meet about so many of the others, and keeps a few of these. */
    static SampleMarket ofMeeting(int others, Scanning scanning, int few) {
        int people = scanning.problem().pool().size();
        return new SampleMarket(scanning, few, LARGEST_OF_SOME, Math.clamp(others, 1, Math.max(1, people)), true);
    }

    Outlook outlook() {
        int[] sample = sample();
        int rank = SPARE + Math.ceilDiv(few * sample.length, others);
        int[] sampled = prices(sample);
        Lineup everybody = scanning.sieve().lineup();
        Askers askers = Askers.of(sample, everybody);
        int stretch = Block.MOST * Math.clamp(everybody.blocks() / STRETCHES, 1, LONGEST);
        BestFew best = new BestFew(
                people, Math.max(MOST_PLACES, rank), problem.policy().seed());
        scanning.workers()
                .share(
                        Math.ceilDiv(everybody.size(), stretch),
                        1,
                        () -> new Buyers(best, sampled),
                        (buyers, number) -> buyers.offer(askers, number * stretch, (number + 1) * stretch));
        int[] prices = new int[people];
        int[] least = new int[people];
        for (int person = 0; person < people; person++) {
            prices[person] = best.weight(person, Math.clamp(problem.places(person), 1, MOST_PLACES));
        }
        for (int person : sample) {
            prices[person] = sampled[person];
        }
        for (int person = 0; person < people; person++) {
            least[person] = Math.max(0, best.weight(person, rank) - prices[person] + Outlook.EVEN);
        }
        return new Outlook(prices, least);
    }

    private int[] sample() {
        return new SplittableRandom(problem.policy().seed())
                .ints(
                        Math.min(people / SMALL_ONE_IN, Math.min(most, Math.clamp(people / ONE_IN, USUAL, LARGEST))),
                        0,
                        people)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Of everybody in the sample, by their numbers. */
    private int[] prices(int[] sample) {
        Pool pool = problem.pool().among(sample);
        SearchOptions options = new SearchOptions(
                scanning.workers().threads(), RunProgress.NONE, Cancellation.NEVER, 0, RetrievalWay.EXACT);
        Problem market = new Problem(pool, problem.policy(), Commitments.none());
        long[] solved = checked
                ? CertifiedSearch.solve(market, options).prices()
                : CertifiedSearch.roughPrices(market, options);
        int[] prices = new int[people];
        for (int at = 0; at < sample.length; at++) {
            prices[sample[at]] = Math.toIntExact(solved[at]);
        }
        return prices;
    }

    /** One thread that offers everybody to the sample. */
    private final class Buyers {
        private final BestFew best;
        private final Sweep.Thresholds asked;
        private final Sweep sweep = scanning.sieve().sweep();
        private final Glance glance = scanning.sieve().glance();
        private final int[] paid;

        Buyers(BestFew best, int[] paid) {
            this.best = best;
            this.paid = paid;
            asked = Sweep.Thresholds.of(best.entries());
        }

        /** Those who stand between two places of the line-up. */
        void offer(Askers askers, int from, int to) {
            for (int number = 0; number < askers.pieces(); number++) {
                offer(askers.few(number, from, to));
            }
        }

        private void offer(Look look) {
            int[] few = look.people();
            sweep.over(look, IntStream.of(few).map(person -> paid[person]).toArray(), asked);
            for (int i = 0; i < few.length; i++) {
                IntList others = sweep.passed(i);
                glance.at(few[i], others);
                for (int at = 0; at < others.size(); at++) {
                    offer(others.get(at), few[i], at);
                }
            }
        }

        private void offer(int person, int other, int at) {
            if (glance.worth(at) - paid[other] >= best.entries()[person] && !glance.isGiven(at)) {
                long left = glance.weight(at) - paid[other];
                best.offerTo(person, other, Math.min(left, BestFew.LARGEST_WEIGHT));
            }
        }
    }
}
