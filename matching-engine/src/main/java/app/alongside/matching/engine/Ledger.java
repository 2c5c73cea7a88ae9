package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.CandidateGraph;
import app.alongside.matching.engine.candidates.PairSet;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.FactorScores;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the numbers of a solved problem into pairs of people, and takes every measure of them. */
final class Ledger {
    private final Solved solved;
    private final Problem problem;
    private final Pool pool;
    private final int[] partners;
    private final int[] worstView;
    private final List<MatchedPair> pairs = new ArrayList<>();
    private final int[] buckets = new int[10];
    private long settledMicro;
    private int departmentsKnown;
    private int departmentsDiffer;

    Ledger(Solved solved) {
        this.solved = solved;
        problem = solved.problem();
        pool = problem.pool();
        partners = new int[pool.size()];
        worstView = new int[pool.size()];
        Arrays.fill(worstView, Integer.MAX_VALUE);
        PairSet settled = problem.settled();
        for (int pair = 0; pair < settled.size(); pair++) {
            int a = settled.first(pair);
            int b = settled.second(pair);
            long views = problem.scorer().views(a, b);
            settledMicro += problem.weight(a, b, views);
            enter(a, b, views, MatchedPair.Standing.SETTLED);
        }
        CandidateGraph candidates = solved.candidates();
        for (int edge : solved.solution().chosenEdges()) {
            int a = candidates.first(edge);
            int b = candidates.second(edge);
            boolean ran = problem.running().contains(a, b);
            enter(a, b, candidates.views(edge), ran ? MatchedPair.Standing.KEPT : MatchedPair.Standing.NEW);
        }
        pairs.sort(Comparator.comparing(MatchedPair::first).thenComparing(MatchedPair::second));
    }

    private void enter(int a, int b, long views, MatchedPair.Standing standing) {
        int micro = problem.scorer().value(views);
        int mine = PairScorer.first(views);
        int theirs = PairScorer.second(views);
        boolean swap = secondLeads(a, b);
        pairs.add(swap ? pair(b, a, micro, theirs, mine, standing) : pair(a, b, micro, mine, theirs, standing));
        note(a, mine);
        note(b, theirs);
        buckets[Math.min(9, micro * 10 / Weights.MICRO)]++;
        departmentsKnown += pool.departments().known(a, b) ? 1 : 0;
        departmentsDiffer +=
                pool.departments().known(a, b) && !pool.departments().same(a, b) ? 1 : 0;
    }

    private MatchedPair pair(int a, int b, int micro, int aSees, int bSees, MatchedPair.Standing standing) {
        return new MatchedPair(pool.id(a), pool.id(b), micro, aSees, bSees, standing);
    }

    private void note(int person, int view) {
        partners[person]++;
        worstView[person] = Math.min(worstView[person], view);
    }

    /** The guide comes first; of mutual peers the smaller id. */
    private boolean secondLeads(int a, int b) {
        boolean byId = pool.id(b).compareTo(pool.id(a)) < 0;
        if (problem.policy().format() == Format.PAIR) {
            return byId;
        }
        FactorScores scores = problem.scorer().scores();
        int firstHelps = scores.mayBeGuidedBy(b, a) ? Math.max(0, scores.met(b, a)) : -1;
        int secondHelps = scores.mayBeGuidedBy(a, b) ? Math.max(0, scores.met(a, b)) : -1;
        return firstHelps == secondHelps ? byId : secondHelps > firstHelps;
    }

    List<MatchedPair> pairs() {
        return List.copyOf(pairs);
    }

    List<Unmatched> unmatched() {
        List<Unmatched> unmatched = new ArrayList<>();
        for (int person = 0; person < partners.length; person++) {
            if (partners[person] == 0) {
                unmatched.add(new Unmatched(pool.id(person), cause(person)));
            }
        }
        unmatched.sort(Comparator.comparing(Unmatched::id));
        return List.copyOf(unmatched);
    }

    private Unmatched.Cause cause(int person) {
        if (!problem.rules().eligible(person)) {
            return Unmatched.Cause.NOT_ELIGIBLE;
        }
        if (problem.places(person) == 0) {
            return Unmatched.Cause.NO_PLACE;
        }
        return solved.graph().degree(person) == 0 ? Unmatched.Cause.NOBODY_ALLOWED : Unmatched.Cause.BETTER_USE;
    }

    Certificate certificate() {
        double settled = settledMicro / (double) Weights.MICRO;
        Certificate found = solved.certificate();
        return new Certificate(found.value() + settled, found.upperBound() + settled, found.proven());
    }

    MatchMeasures measures() {
        SortedMap<Integer, Integer> byPartners = new TreeMap<>();
        Arrays.stream(partners).forEach(count -> byPartners.merge(count, 1, Integer::sum));
        return new MatchMeasures(
                (int) Arrays.stream(partners).filter(count -> count > 0).count(),
                percent(pairs.stream().mapToInt(MatchedPair::micro).average().orElse(0)),
                percent(pairs.stream().mapToInt(MatchedPair::micro).min().orElse(0)),
                Arrays.stream(buckets).boxed().toList(),
                blockingPairs(),
                departmentsKnown == 0 ? 0 : (double) departmentsDiffer / departmentsKnown,
                byPartners,
                2 * pairs.size() * problem.policy().rules().hoursAPartner());
    }

    private static double percent(double micro) {
        return micro * 100 / Weights.MICRO;
    }

    private int blockingPairs() {
        boolean[] chosen = new boolean[solved.candidates().size()];
        for (int edge : solved.solution().chosenEdges()) {
            chosen[edge] = true;
        }
        int blocking = 0;
        for (int pair = 0; pair < chosen.length; pair++) {
            long views = solved.candidates().views(pair);
            boolean both = wouldRather(solved.candidates().first(pair), PairScorer.first(views))
                    && wouldRather(solved.candidates().second(pair), PairScorer.second(views));
            blocking += both && !chosen[pair] ? 1 : 0;
        }
        return blocking;
    }

    private boolean wouldRather(int person, int view) {
        return partners[person] < problem.rules().places(person) || view > worstView[person];
    }
}
