package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The second pass of large pools: every allowed pair that is no candidate and whose weight exceeds the sum of its two prices, or
 * nearly. Up to {@link CandidateSearch#ALL_PAIRS} people an {@link EveryPairScan} does this.
 *
 * <p>Three kinds of pairs are looked at. Those whose exchange meets the format come from the posting lists and are scored when
 * their bound exceeds the prices. For the others (one-way, and unknown) a bound of the form {@code f(a) + g(b)} holds, so with
 * people sorted by {@code g - price} those that can matter to a person are the head of the list. Where the head is longer than
 * {@code headLimit}, the price of that person is raised until it is not: a raised price is still a valid price.
 */
final class PriceScan {
    private final Problem problem;
    private final CandidateGraph candidates;
    private final Bounds bounds;
    private final Sieve sieve;
    private final int people;
    private final long[] prices;
    private final PairPrices pairPrices;
    private final Head getting;
    private final Head unknown;

    PriceScan(CandidateGraph candidates, Problem problem, Limits limits, long[] solved) {
        this.problem = problem;
        this.candidates = candidates;
        this.bounds = limits.bounds();
        this.sieve = limits.sieve();
        people = problem.pool().size();
        prices = solved.clone();
        int[] complete = IntStream.range(0, people)
                .filter(p -> problem.places(p) > 0 && bounds.complete(p))
                .toArray();
        int[] all =
                IntStream.range(0, people).filter(p -> problem.places(p) > 0).toArray();
        getting = new Head(complete, bounds::twiceGetting, prices);
        unknown = new Head(all, bounds::twiceUnknown, prices);
        raisePrices(limits.headLimit());
        pairPrices = PairPrices.of(prices);
    }

    private void raisePrices(int headLimit) {
        for (int person = 0; person < people; person++) {
            if (problem.places(person) > 0) {
                long over = bounds.complete(person)
                        ? getting.keyAt(headLimit) + twiceGivingSlack(person)
                        : unknown.keyAt(headLimit) + twiceUnknownSlack(person);
                prices[person] += Math.max(0, Math.ceilDiv(over, 2));
            }
        }
    }

    private long twiceGivingSlack(int person) {
        return bounds.twiceGiving(person) - 2 * prices[person] + 2 * Finds.AHEAD + 4;
    }

    private long twiceUnknownSlack(int person) {
        return bounds.twiceUnknown(person) - 2 * prices[person] + 2 * Finds.AHEAD + 4;
    }

    /**
     * What pairs can be worth, and how much of that to look at: all pairs, or at most so many of each person's head.
     *
     * @param table remembers the bounds of all pairs, where there are not too many
     */
    record Limits(Bounds bounds, Sieve sieve, @Nullable BoundTable table, boolean allPairs, int headLimit) {}

    /** Looks at everybody; the answer is the same on any number of threads. */
    Findings run(Workers workers) {
        List<Finder> finders = workers.share(people, Finder::new, Finder::around);
        return Findings.of(finders.stream().map(finder -> finder.finds).toList(), people);
    }

    /** The prices with which the bound holds. */
    long[] prices() {
        return prices;
    }

    /** Whether some of them had to be raised, so that not every pair was looked at. */
    boolean raised() {
        return !Arrays.equals(prices, getting.solved);
    }

    /** People in descending order of twice (what they can add - price). */
    private static final class Head {
        private final int[] order;
        private final long[] keys;
        private final long[] solved;

        Head(int[] members, java.util.function.IntToLongFunction twice, long[] prices) {
            solved = prices.clone();
            long[] packed = new long[members.length];
            for (int i = 0; i < members.length; i++) {
                long key = twice.applyAsLong(members[i]) - 2 * prices[members[i]];
                packed[i] = -key << 28 | members[i];
            }
            Arrays.sort(packed);
            order = new int[members.length];
            keys = new long[members.length];
            for (int i = 0; i < members.length; i++) {
                order[i] = (int) (packed[i] & ((1 << 28) - 1));
                keys[i] = -(packed[i] >> 28);
            }
        }

        long keyAt(int place) {
            return place < keys.length ? keys[place] : Long.MIN_VALUE / 4;
        }
    }

    /** What one thread finds. */
    private final class Finder {
        private final Finds finds = new Finds(candidates, problem, pairPrices);
        private final Reach reach = new Reach(problem);

        void around(int person) {
            if (problem.places(person) == 0) {
                return;
            }
            reach.from(person, (other, iGet, theyGet) -> {
                if (other > person && matters(person, other, bounds.met(person, other, iGet, theyGet))) {
                    look(person, other);
                }
            });
            if (bounds.complete(person)) {
                oneWay(person);
            } else {
                unknown(person);
            }
        }

        private void oneWay(int person) {
            long slack = twiceGivingSlack(person);
            for (int i = 0; i < getting.order.length && getting.keys[i] + slack > 0; i++) {
                int other = getting.order[i];
                if (matters(person, other, bounds.oneWay(person, other)) && !foundByTheOther(person, other)) {
                    lookUnlessMet(person, other);
                }
            }
        }

        private boolean foundByTheOther(int person, int other) {
            return other < person && matters(other, person, bounds.oneWay(other, person)) && isAhead(other, person);
        }

        private boolean isAhead(int person, int other) {
            return bounds.twiceGetting(other) - 2 * getting.solved[other] + twiceGivingSlack(person) > 0;
        }

        private void unknown(int person) {
            long slack = twiceUnknownSlack(person);
            for (int i = 0; i < unknown.order.length && unknown.keys[i] + slack > 0; i++) {
                int other = unknown.order[i];
                boolean twice = other < person && !bounds.complete(other) && isAheadUnknown(other, person);
                if (!twice && matters(person, other, bounds.unknown(person, other))) {
                    lookUnlessMet(person, other);
                }
            }
        }

        private boolean isAheadUnknown(int person, int other) {
            return bounds.twiceUnknown(other) - 2 * unknown.solved[other] + twiceUnknownSlack(person) > 0;
        }

        private boolean matters(int a, int b, long bound) {
            return bound > prices[a] + prices[b] - Finds.AHEAD;
        }

        private void lookUnlessMet(int a, int b) {
            if (a != b) {
                var scores = problem.scorer().scores();
                int mine = scores.score(Factor.WANTS_MET, a, b);
                int theirs = scores.score(Factor.WANTS_MET, b, a);
                if (mine <= 0 || theirs <= 0) {
                    look(a, b);
                }
            }
        }

        private void look(int a, int b) {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            if (sieve.passes(low, high, prices[a] + prices[b] - Finds.AHEAD)) {
                finds.consider(low, high);
            }
        }
    }
}
