package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Objective;
import java.util.List;

/**
 * The first pass: of each person the few allowed partners who are worth most above what both will roughly cost. Ranked by worth
 * alone, all lists would name the same much wanted people, and everybody else would be left without. What it misses, the check by
 * prices finds. The same result on any number of threads.
 */
public final class CandidateSearch {
    /** The largest pool of which the check by prices looks at every pair. */
    public static final int ALL_PAIRS = 150_000;

    /** The largest pool of which every allowed pair is a candidate when more counts than the total value. */
    public static final int EVERY_CANDIDATE = 300;

    private static final int FEW_PEOPLE = 64;

    private final Scanning scanning;
    private final Problem problem;
    private final int people;
    private final int few;

    CandidateSearch(Scanning scanning) {
        this.scanning = scanning;
        problem = scanning.problem();
        people = problem.pool().size();
        few = people <= FEW_PEOPLE || wantsEveryPair(problem)
                ? people
                : Math.max(problem.policy().shortlist(), largestCapacity());
    }

    /**
     * Whether shortlists will not do: the check by prices, which finds what they missed, is about the total value, and a pair of
     * little worth may be what gives somebody a partner.
     */
    static boolean wantsEveryPair(Problem problem) {
        int people = problem.pool().size();
        return problem.policy().objective() != Objective.TOTAL_VALUE && people > 1 && people <= EVERY_CANDIDATE;
    }

    private int largestCapacity() {
        int largest = 1;
        for (int person = 0; person < people; person++) {
            largest = Math.max(largest, problem.places(person));
        }
        return Math.min(largest, Math.max(1, Math.min(people - 1, 64)));
    }

    CandidateGraph find() {
        Outlook outlook = few == people ? Outlook.none(people) : new SampleMarket(scanning, few).outlook();
        Workers workers = scanning.workers();
        List<Finder> finders = workers.share(people, () -> new Finder(outlook), Finder::around);
        BestFew best = finders.getFirst().best;
        finders.stream().skip(1).forEach(finder -> best.merge(finder.best));
        return CandidateGraph.of(problem, pairs(best), workers);
    }

    private long[] pairs(BestFew best) {
        PairList pairs = new PairList();
        for (int person = 0; person < people; person++) {
            for (int partner : best.partners(person)) {
                pairs.add(person, partner);
            }
            for (int place = 0; place < problem.pool().choices().count(person); place++) {
                addIfAllowed(pairs, person, problem.pool().choices().other(person, place));
            }
        }
        for (int pair = 0; pair < problem.running().size(); pair++) {
            addIfAllowed(pairs, problem.running().first(pair), problem.running().second(pair));
        }
        return pairs.toArray();
    }

    private void addIfAllowed(PairList pairs, int a, int b) {
        if (problem.allows(a, b)) {
            pairs.add(a, b);
        }
    }

    /** What one thread finds. */
    private final class Finder {
        private final BestFew best;
        private final Sweep sweep = scanning.limits().sieve().sweep();
        private final int[] prices;
        private final Sweep.Thresholds asked;

        Finder(Outlook outlook) {
            prices = outlook.prices();
            best = new BestFew(outlook.least(), few, problem.policy().seed());
            asked = new Sweep.Thresholds(prices, best.entries());
        }

        void around(int person) {
            if (problem.places(person) == 0 || !problem.seeks(person)) {
                return;
            }
            int from = problem.seeksForAll() ? person + 1 : 0;
            int passing = sweep.over(person, from, prices[person] - Outlook.EVEN - 1, asked);
            for (int i = 0; i < passing; i++) {
                offer(person, sweep.passed(i));
            }
        }

        private void offer(int a, int b) {
            if (problem.allows(a, b)) {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                long weight = problem.weight(low, high, problem.scorer().views(low, high));
                best.offer(
                        low,
                        high,
                        Math.clamp(weight - prices[a] - prices[b] + Outlook.EVEN, 0, BestFew.LARGEST_WEIGHT));
            }
        }
    }
}
