package app.alongside.matching.engine.scoring;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;

/**
 * What two people are worth to each other under a policy: two views and a value in micro-units. The fast path and the explanation
 * read the same scores, so an explanation cannot differ from the value it explains. Safe for use by many threads.
 */
public final class PairScorer {
    private static final Factor[] FACTORS = Factor.values();

    private final FactorScores scores;
    private final int[] share;
    private final long pull;

    /** A scorer of this pool under this policy. */
    public PairScorer(Pool pool, MatchPolicy policy) {
        scores = new FactorScores(pool, policy.format());
        share = policy.weights().shares();
        pull = Math.round(policy.mutuality() * ONE);
    }

    /** The scores behind the views. */
    public FactorScores scores() {
        return scores;
    }

    /** Both views at once, packed by {@link #pack}: first how {@code a} sees {@code b}, then how {@code b} sees {@code a}. */
    public long views(int a, int b) {
        return views(a, b, scores.wantsMet(a, b), scores.wantsMet(b, a));
    }

    /** As {@link #views(int, int)}, when what each gets from the other is known already. */
    public long views(int a, int b, int aGets, int bGets) {
        int both = part(Factor.RECIPROCITY, FactorScores.smaller(aGets, bGets))
                + part(Factor.GOALS, scores.goals(a, b))
                + part(Factor.WORKING_STYLE, scores.style(a, b))
                + part(Factor.CHALLENGES, scores.challenges(a, b))
                + part(Factor.INTERESTS, scores.interests(a, b))
                + part(Factor.AVAILABILITY, scores.availability(a, b))
                + part(Factor.LEVEL, scores.level(a, b))
                + part(Factor.TIME_ZONE, scores.timeZone(a, b))
                + part(Factor.NOVELTY, scores.novelty(a, b))
                + part(Factor.LANGUAGE, scores.language(a, b))
                + part(Factor.LOCATION, scores.location(a, b));
        int strengthsInCommon = scores.offersInCommon(a, b);
        int mine = both + part(Factor.WANTS_MET, aGets) + ownPart(a, b, strengthsInCommon);
        int theirs = both + part(Factor.WANTS_MET, bGets) + ownPart(b, a, strengthsInCommon);
        return pack(mine, theirs);
    }

    private int ownPart(int me, int other, int strengthsInCommon) {
        return part(Factor.CHOICE, scores.choice(me, other))
                + part(Factor.BACKGROUND, scores.background(me, other))
                + part(Factor.STRENGTHS, scores.strengths(me, other, strengthsInCommon))
                + part(Factor.WILLINGNESS, scores.willingness(other));
    }

    private int part(Factor factor, int score) {
        return share[factor.ordinal()] * (score < 0 ? FactorScores.NEUTRAL : score) / ONE;
    }

    /** What a factor with this score adds to a view, in micro-units; an unknown score adds what {@link FactorScores#NEUTRAL} would. */
    public int contribution(Factor factor, int score) {
        return part(factor, score);
    }

    /** The parts of the view of {@code me} on {@code other} by factor, in micro-units; their sum is the view. */
    public int[] parts(int me, int other) {
        int[] parts = new int[FACTORS.length];
        for (Factor factor : FACTORS) {
            parts[factor.ordinal()] = contribution(factor, scores.score(factor, me, other));
        }
        return parts;
    }

    /** The value of a pair from its two views, in micro-units: their mean, pulled to the smaller by the policy's mutuality. */
    public int value(long views) {
        return value(first(views), second(views));
    }

    /** As {@link #value(long)}, of unpacked views, neither negative. */
    public int value(int one, int two) {
        long mean = ((long) one + two) * ONE;
        return (int) ((mean - pull * Math.abs(one - two)) >> 11);
    }

    /** Two views in one long. */
    public static long pack(int first, int second) {
        return (long) first << 32 | second;
    }

    /** The first of two packed views. */
    public static int first(long views) {
        return (int) (views >>> 32);
    }

    /** The second of two packed views. */
    public static int second(long views) {
        return (int) views;
    }
}
