package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.FactorScores;
import app.alongside.matching.engine.scoring.PairScorer;

/**
 * Tells of most pairs, in a few nanoseconds, that they are not worth more than a threshold, so that the full score is computed for
 * the rest only. The first look reads one cache line a person and does not branch (common tags, level, signatures of wants and
 * offers); the second reads the exact exchange, the week and the way of working; all else is taken at its best. Never wrong about a
 * pair worth more, but for pairs that one of the two chose by name, which are candidates anyway.
 */
final class Sieve {
    private static final int LINE = 8;
    private static final int WANTS = 3;
    private static final int OFFERS = 4;
    private static final int REST = 5;
    private static final int FACTS = 6;
    private static final int OTHER_FACTS = 7;

    private final Problem problem;
    private final PairScorer scorer;
    private final FactorScores scores;
    private final Pool pool;
    private final boolean mutual;
    private final int sharedHalfHours;
    private final int[] goalParts;
    private final int[] interestParts;
    private final int[] challengeParts;
    private final LevelTable levels;
    private final long[] line;
    private final int wantsShare;
    private final int reciprocityShare;

    Sieve(Problem problem, Bounds bounds) {
        this.problem = problem;
        scorer = problem.scorer();
        scores = scorer.scores();
        pool = problem.pool();
        Rules rules = problem.policy().rules();
        mutual = problem.policy().format() == Format.PAIR;
        sharedHalfHours = (int) Math.ceil(rules.sharedHours() * 2);
        goalParts = parts(Factor.GOALS);
        interestParts = parts(Factor.INTERESTS);
        challengeParts = parts(Factor.CHALLENGES);
        levels = new LevelTable(problem);
        wantsShare = scorer.contribution(Factor.WANTS_MET, ONE);
        reciprocityShare = scorer.contribution(Factor.RECIPROCITY, ONE);
        line = new long[pool.size() * LINE];
        for (int person = 0; person < pool.size(); person++) {
            fill(person, bounds);
        }
    }

    /** The part by number in common; not knowing counts like one in common. */
    private int[] parts(Factor factor) {
        int[] parts = new int[256];
        for (int common = 0; common < parts.length; common++) {
            parts[common] = scorer.contribution(factor, ONE - (ONE >> Math.min(10, common)));
        }
        return parts;
    }

    private void fill(int person, Bounds bounds) {
        int i = person * LINE;
        TagColumn[] tags = {pool.goals(), pool.interests(), pool.challenges()};
        long facts = 0;
        long hidden = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            line[i + tag] = tags[tag].signature(person);
            facts |= (line[i + tag] == 0 ? 1L : 0L) << tag;
            hidden |= (long) Math.min(127, tags[tag].count(person) - Long.bitCount(line[i + tag])) << 8 * tag;
        }
        line[i + WANTS] = pool.skills().wantSignature(person);
        line[i + OFFERS] = pool.skills().offerSignature(person);
        facts |= (line[i + WANTS] == 0 ? 1L : 0L) << WANTS;
        facts |= (line[i + OFFERS] == 0 ? 1L : 0L) << OFFERS;
        line[i + REST] = PairScorer.pack(bounds.beyondFirstLook(person), bounds.beyondSecondLook(person));
        line[i + FACTS] = facts | (long) bounds.mostGain(person) << 16 | (long) levels.code(person) << 32;
        line[i + OTHER_FACTS] = hidden | (long) problem.patience(person) << 32;
    }

    /** What a pair of a fixed person with another must weigh more than. */
    @FunctionalInterface
    interface Threshold {
        long with(int other);
    }

    /** Whether the pair might be allowed and might weigh more than the threshold. */
    boolean passes(int a, int b, long threshold) {
        return new Row(a).firstLook(b) > threshold && passesCloserLook(a, b, threshold);
    }

    /**
     * Looks at the pairs of a person with all others from {@code from} on, and writes those that pass to {@code passed}, which has
     * room for everybody.
     *
     * @return how many passed
     */
    int sweep(int person, int from, Threshold threshold, int[] passed) {
        Row row = new Row(person);
        int few = 0;
        for (int other = from; other < pool.size(); other++) {
            passed[few] = other;
            few += row.firstLook(other) > threshold.with(other) ? 1 : 0;
        }
        int fewer = 0;
        for (int i = 0; i < few; i++) {
            passed[fewer] = passed[i];
            fewer += passesCloserLook(person, passed[i], threshold.with(passed[i])) ? 1 : 0;
        }
        return fewer;
    }

    /** One person's line, taken apart once for a sweep over many others. */
    private final class Row {
        private final long goals;
        private final long interests;
        private final long challenges;
        private final long wants;
        private final long offers;
        private final long facts;
        private final long hidden;
        private final int rest;
        private final int bonus;
        private final int level;

        Row(int person) {
            int i = person * LINE;
            goals = line[i];
            interests = line[i + 1];
            challenges = line[i + 2];
            wants = line[i + WANTS];
            offers = line[i + OFFERS];
            rest = PairScorer.first(line[i + REST]);
            facts = line[i + FACTS];
            hidden = line[i + OTHER_FACTS];
            bonus = (int) (hidden >>> 32);
            level = (int) (facts >>> 32);
        }

        /** What the pair can weigh at most. */
        long firstLook(int other) {
            int j = other * LINE;
            long theirs = line[j + FACTS];
            long theirHidden = line[j + OTHER_FACTS];
            int both = levels.part(level, (int) (theirs >>> 32)) + common(j, facts | theirs, theirHidden);
            int iGet = gain(wants & line[j + OFFERS], facts, theirs);
            int theyGet = gain(line[j + WANTS] & offers, theirs, facts);
            int atMost = bound(both + rest, both + PairScorer.first(line[j + REST]), iGet, theyGet);
            return atMost + bonus + (theirHidden >>> 32);
        }

        private int common(int j, long unknown, long theirHidden) {
            int goal = Long.bitCount(goals & line[j]) + (int) (unknown & 1);
            int interest = Long.bitCount(interests & line[j + 1]) + (int) (unknown >>> 1 & 1);
            int challenge = Long.bitCount(challenges & line[j + 2]) + (int) (unknown >>> 2 & 1);
            if ((hidden & theirHidden & 0xFFFFFF) != 0) {
                goal += (int) Math.min(hidden & 0x7F, theirHidden & 0x7F);
                interest += (int) Math.min(hidden >>> 8 & 0x7F, theirHidden >>> 8 & 0x7F);
                challenge += (int) Math.min(hidden >>> 16 & 0x7F, theirHidden >>> 16 & 0x7F);
            }
            return goalParts[goal] + interestParts[interest] + challengeParts[challenge];
        }
    }

    /** All the learner can get when some signature bit meets, nothing when none does, neutral when one said nothing. */
    private static int gain(long meeting, long learner, long helper) {
        int unknown = (int) (learner >>> WANTS | helper >>> OFFERS) & 1;
        int some = (int) ((meeting | -meeting) >> 63);
        return (int) (learner >>> 16 & 0xFFFF) & some | NEUTRAL & -unknown;
    }

    private int bound(int mine, int theirs, int iGet, int theyGet) {
        int either = Math.max(iGet, theyGet);
        int iFeel = mutual ? iGet : either;
        int theyFeel = mutual ? theyGet : either;
        int exchange = (reciprocityShare * Math.min(iFeel, theyFeel) >> 10) + 1;
        int one = mine + exchange + (wantsShare * iFeel >> 10);
        int two = theirs + exchange + (wantsShare * theyFeel >> 10);
        return scorer.value(one, two) + 1;
    }

    private boolean passesCloserLook(int a, int b, long threshold) {
        int halfHours = pool.weeks().sharedHalfHours(a, b);
        if (halfHours >= 0 && halfHours < sharedHalfHours) {
            return false;
        }
        int both = scorer.contribution(Factor.GOALS, scores.goals(a, b))
                + scorer.contribution(Factor.INTERESTS, scores.interests(a, b))
                + scorer.contribution(Factor.CHALLENGES, scores.challenges(a, b))
                + scorer.contribution(Factor.LEVEL, scores.level(a, b))
                + scorer.contribution(Factor.AVAILABILITY, scores.availability(halfHours))
                + scorer.contribution(Factor.WORKING_STYLE, pool.styles().closeness(a, b));
        int mine = both + PairScorer.second(line[a * LINE + REST]);
        int theirs = both + PairScorer.second(line[b * LINE + REST]);
        int bonus = problem.patience(a) + problem.patience(b);
        return bound(mine, theirs, counted(scores.met(a, b)), counted(scores.met(b, a))) + bonus > threshold;
    }

    private static int counted(int score) {
        return score < 0 ? NEUTRAL : score;
    }
}
