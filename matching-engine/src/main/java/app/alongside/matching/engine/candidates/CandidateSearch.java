package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.pool.IntList;

/**
 * The first pass: of each person the few allowed partners who are worth most above what both will roughly cost. Ranked by worth
 * alone, all lists would name the same much wanted people, and everybody else would be left without. What it misses, the check by
 * prices finds. The same result on any number of threads.
 */
public final class CandidateSearch {
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

    /**
     * The first candidates.
     *
     * @param cover what is known of all other allowed pairs
     */
    record Found(CandidateGraph candidates, Cover cover) {}

    /** Looks at every pair. */
    Found find() {
        Outlook outlook = few == people
                ? Outlook.none(people)
                : SampleMarket.ofAll(scanning, few).outlook();
        BestFew best = best(outlook, scanning.everybody());
        CandidateGraph candidates = CandidateGraph.of(problem, pairs(best), scanning.workers());
        return new Found(candidates, Cover.ofLists(outlook.prices(), best.entries(), Outlook.EVEN));
    }

    /** Looks at some pairs only; what it misses, nobody finds. */
    CandidateGraph findAmong(Looks looks, Outlook outlook) {
        return CandidateGraph.of(scanning.sieve().cards(), pairs(best(outlook, looks)), scanning.workers());
    }

    /** What people may expect each of whom meets about so many of the others. */
    Outlook guess(int others) {
        return SampleMarket.ofMeeting(others, scanning, few).outlook();
    }

    private BestFew best(Outlook outlook, Looks looks) {
        BestFew best = new BestFew(outlook.least(), few, problem.policy().seed());
        scanning.workers()
                .share(looks.pieces(), looks.atOnce(), () -> new Finder(outlook, looks, best), Finder::around);
        return best;
    }

    private long[] pairs(BestFew best) {
        PairList pairs = PairList.of(best, people);
        problem.eachGiven(pairs::add);
        return pairs.toArray();
    }

    /** One thread that looks. */
    private final class Finder {
        private final BestFew best;
        private final int[] prices;
        private final Glance glance = scanning.sieve().glance();
        private final Sweep sweep = scanning.sieve().sweep();
        private final Sweep.Thresholds asked;
        private final Looks looks;

        Finder(Outlook outlook, Looks looks, BestFew best) {
            this.looks = looks;
            this.best = best;
            prices = outlook.prices();
            asked = new Sweep.Thresholds(prices, best.entries());
        }

        void around(int piece) {
            looks.each(piece, this::look);
        }

        private void look(Look look) {
            int[] some = look.people();
            int[] base = new int[some.length];
            for (int i = 0; i < some.length; i++) {
                base[i] = prices[some[i]] - Outlook.EVEN - 1;
            }
            sweep.over(look, base, asked);
            for (int i = 0; i < some.length; i++) {
                IntList others = sweep.passed(i);
                glance.at(some[i], others);
                for (int at = 0; at < others.size(); at++) {
                    consider(some[i], others.get(at), at);
                }
            }
        }

        private void consider(int person, int other, int at) {
            int pay = prices[person] + prices[other] - Outlook.EVEN;
            int entry = Math.min(best.entries()[person], best.entries()[other]);
            if (glance.worth(at) - pay >= entry && !glance.isGiven(at)) {
                long weight = glance.weight(at);
                if (weight - pay >= entry) {
                    best.offer(person, other, Math.clamp(weight - pay, 0, BestFew.LARGEST_WEIGHT));
                }
            }
        }
    }
}
