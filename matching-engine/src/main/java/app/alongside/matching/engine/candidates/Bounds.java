package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.pool.ZoneMinutes;
import app.alongside.matching.engine.scoring.PairScorer;

/**
 * What a pair can be worth at most, from facts of each of the two alone, in micro-units. A view without its exchange is at most
 * {@link #rest}. Pairs that {@link Meeting} finds know their exchange exactly; of the others, one side gets nothing (two people who
 * both said what they offer and want), or the exchange is unknown and counts as neutral.
 *
 * <p>Pairs that one of the two chose by name may exceed these bounds: they are always candidates.
 */
final class Bounds {
    private final Problem problem;
    private final PairScorer scorer;
    private final int[] rest;
    private final int[] most;
    private final int[] mostGain;
    private final int[] beyondSieve;
    private final boolean[] complete;

    Bounds(Problem problem) {
        this.problem = problem;
        scorer = problem.scorer();
        Pool pool = problem.pool();
        boolean mutual = problem.policy().format() == Format.PAIR;
        int people = pool.size();
        rest = new int[people];
        most = new int[people];
        mostGain = new int[people];
        beyondSieve = new int[people];
        complete = new boolean[people];
        int keenest = 0;
        for (int person = 0; person < people; person++) {
            int willing = scorer.scores().willingness(person);
            keenest = Math.max(keenest, willing < 0 ? NEUTRAL : willing);
        }
        for (int person = 0; person < people; person++) {
            SkillColumns skills = pool.skills();
            complete[person] = skills.wantCount(person) > 0 && skills.offerCount(person) > 0;
            mostGain[person] = mostGain(skills, person);
            most[person] = mutual ? mostGain[person] : 0;
            beyondSieve[person] = beyondSieve(pool, person);
            rest[person] = beyondSieve[person] + inSieve(pool, person, keenest);
        }
    }

    private static int mostGain(SkillColumns skills, int person) {
        int open = ONE;
        for (int want = skills.firstWant(person), i = skills.wantCount(person); i > 0; i--, want++) {
            open = skills.openAfter(open, want, 5);
        }
        return ONE - open;
    }

    private int inSieve(Pool pool, int person, int keenest) {
        int halfHours = (int) (2 * pool.weeks().week(person).hours());
        return part(Factor.GOALS, common(pool.goals(), person))
                + part(Factor.CHALLENGES, common(pool.challenges(), person))
                + part(Factor.INTERESTS, common(pool.interests(), person))
                + part(Factor.LEVEL, ifKnown(pool.spec(person).place().level() != null))
                + part(
                        Factor.AVAILABILITY,
                        scorer.scores().availability(pool.weeks().known(person) ? halfHours : -1))
                + part(Factor.WORKING_STYLE, ifKnown(pool.styles().known(person)))
                + part(Factor.WILLINGNESS, keenest)
                + part(Factor.TIME_ZONE, ifKnown(pool.zoneMinutes(person) != ZoneMinutes.UNKNOWN))
                + part(Factor.LOCATION, ifKnown(pool.locations().known(person, person)));
    }

    private int beyondSieve(Pool pool, int person) {
        return part(Factor.CHOICE, NEUTRAL)
                + part(Factor.BACKGROUND, ifKnown(pool.spec(person).traits().prefers() != Preference.NONE))
                + part(Factor.STRENGTHS, ifKnown(pool.offered().count(person) > 0))
                + part(Factor.NOVELTY, ONE)
                + part(Factor.LANGUAGE, ifKnown(pool.languages().count(person) > 0));
    }

    private static int ifKnown(boolean known) {
        return known ? ONE : NEUTRAL;
    }

    private static int common(TagColumn tags, int person) {
        int count = tags.count(person);
        return count == 0 ? NEUTRAL : ONE - (ONE >> Math.min(10, count));
    }

    private int part(Factor factor, int score) {
        return scorer.contribution(factor, score);
    }

    /** A view of the person at most, without what is exchanged. */
    int rest(int person) {
        return rest[person];
    }

    /** What the person can get at most, from somebody who offers all they want, as a score. */
    int mostGain(int person) {
        return mostGain[person];
    }

    /** The part of {@link #rest} that the sieve never reads. */
    int beyondSieve(int person) {
        return beyondSieve[person];
    }

    /** Whether the person said both what they offer and what they want. */
    boolean complete(int person) {
        return complete[person];
    }

    /** What a pair can be worth of which both exchanges are known. */
    long met(int a, int b, int aGets, int bGets) {
        int both = part(Factor.RECIPROCITY, Math.min(aGets, bGets));
        int mine = rest[a] + both + part(Factor.WANTS_MET, aGets);
        int theirs = rest[b] + both + part(Factor.WANTS_MET, bGets);
        return weight(a, b, mine, theirs);
    }

    /** What a pair of complete people can be worth of whom {@code a} gets nothing. */
    long oneWay(int a, int b) {
        return weight(a, b, rest[a], rest[b] + part(Factor.WANTS_MET, most[b]));
    }

    /** What a pair can be worth of whom one did not say what they offer or want. */
    long unknown(int a, int b) {
        int both = part(Factor.RECIPROCITY, NEUTRAL);
        return weight(a, b, rest[a] + both + gainUnknown(a), rest[b] + both + gainUnknown(b));
    }

    private int gainUnknown(int person) {
        return part(Factor.WANTS_MET, Math.max(NEUTRAL, most[person]));
    }

    private long weight(int a, int b, int mine, int theirs) {
        return scorer.value(PairScorer.pack(mine, theirs)) + 1L + problem.patience(a) + problem.patience(b);
    }

    /** Twice what the person adds to the mean of a one-way pair, getting nothing. */
    long twiceGiving(int person) {
        return rest[person] + 2L * problem.patience(person);
    }

    /** Twice what the person adds to the mean of a one-way pair, getting all they can. */
    long twiceGetting(int person) {
        return twiceGiving(person) + part(Factor.WANTS_MET, most[person]);
    }

    /** Twice what the person adds to the mean of a pair with an unknown exchange. */
    long twiceUnknown(int person) {
        return twiceGiving(person) + gainUnknown(person) + part(Factor.RECIPROCITY, NEUTRAL);
    }
}
