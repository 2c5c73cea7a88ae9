package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.pool.IntList;
import java.util.List;

/**
 * The first pass: each person's best few among those with whom an exchange is possible, in time in proportion to the posting
 * lists, and among others where these are few. What it misses, the check by prices finds. The same result on any number of
 * threads.
 */
public final class CandidateSearch {
    /** The largest pool of which the check by prices looks at every pair. */
    public static final int ALL_PAIRS = 16_000;

    /** The largest pool of which every allowed pair is a candidate when more counts than the total value. */
    public static final int EVERY_CANDIDATE = 300;

    private static final int SAMPLE = 192;
    private static final int ENOUGH = 4;

    private final Problem problem;
    private final Workers workers;
    private final PriceScan.Limits limits;
    private final int people;
    private final int few;

    CandidateSearch(Problem problem, PriceScan.Limits limits, Workers workers) {
        this.problem = problem;
        this.workers = workers;
        this.limits = limits;
        people = problem.pool().size();
        few = wantsEveryPair(problem) ? people : Math.max(problem.policy().shortlist(), largestCapacity());
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
        List<Finder> finders = workers.share(people, Finder::new, Finder::likelyPartners);
        BestFew best = finders.getFirst().best;
        finders.stream().skip(1).forEach(f -> best.merge(f.best));
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
        private final BestFew best = new BestFew(people, few, problem.policy().seed());
        private final Reach reach = new Reach(problem);
        private final IntList reached = new IntList();

        void likelyPartners(int person) {
            if (problem.places(person) == 0 || !problem.seeks(person)) {
                return;
            }
            reached.clear();
            reach.from(person, (other, iGet, theyGet) -> {
                reached.add(other);
                if ((other > person || !problem.seeksForAll())
                        && limits.bounds().met(person, other, iGet, theyGet) >= best.entry(person, other)) {
                    tryPair(person, other);
                }
            });
            if (reached.size() < ENOUGH * few) {
                tryNeighbours(person);
            }
        }

        private void tryNeighbours(int person) {
            long mixed = person * 0x9E3779B97F4A7C15L + problem.policy().seed();
            for (int i = 1; i <= SAMPLE; i++) {
                tryPair(person, (person + i) % people);
                mixed = mixed * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL;
                tryPair(person, (int) Math.unsignedMultiplyHigh(mixed ^ mixed >>> 29, people));
            }
        }

        private void tryPair(int a, int b) {
            if (limits.sieve().passes(a, b, best.entry(a, b) - 1)) {
                offer(a, b);
            }
        }

        private void offer(int a, int b) {
            if (a != b && problem.allows(a, b)) {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                best.offer(low, high, problem.weight(low, high, problem.scorer().views(low, high)));
            }
        }
    }
}
