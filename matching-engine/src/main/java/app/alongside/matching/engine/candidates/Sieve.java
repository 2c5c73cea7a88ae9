package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.FactorScores;
import app.alongside.matching.engine.scoring.PairScorer;

/**
 * Tells of most pairs, in a few nanoseconds, that they are not worth more than a threshold, so that the full score is computed for
 * the rest only. Reads the exchange, what is common to both, the week and the way of working; all else is taken at its best. A
 * {@link Sweep} does the same for a person's pairs with many others at once. Never wrong about a pair worth more, but for
 * pairs that one of the two chose by name, which are candidates anyway.
 */
final class Sieve {
    private final Problem problem;
    private final PairScorer scorer;
    private final FactorScores scores;
    private final Pool pool;
    private final SieveColumns columns;
    private final PlaceTable places;
    private final boolean mutual;
    private final boolean commonLanguage;
    private final int sharedHalfHours;
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
        commonLanguage = rules.commonLanguage() && pool.languages().fits();
        columns = new SieveColumns(problem, bounds);
        places = new PlaceTable(problem);
        wantsShare = scorer.contribution(Factor.WANTS_MET, ONE);
        reciprocityShare = scorer.contribution(Factor.RECIPROCITY, ONE);
    }

    /** A sweep of one thread's own. */
    Sweep sweep() {
        return new Sweep(this, new Meeting(pool.skills(), pool.size()), pool.size());
    }

    SieveColumns columns() {
        return columns;
    }

    PlaceTable places() {
        return places;
    }

    boolean mutual() {
        return mutual;
    }

    boolean commonLanguage() {
        return commonLanguage;
    }

    int sharedHalfHours() {
        return sharedHalfHours;
    }

    /** What a factor adds to a view at most. */
    int share(Factor factor) {
        return scorer.contribution(factor, ONE) + 1;
    }

    /** How far a pair's worth is pulled to its weaker side, out of {@code 2 * ONE} for the whole way. */
    int pull() {
        return (int) Math.round(problem.policy().mutuality() * ONE);
    }

    /** Whether the pair might be allowed and might weigh more than the threshold. */
    boolean passes(int a, int b, long threshold) {
        int halfHours = pool.weeks().sharedHalfHours(a, b);
        if (halfHours >= 0 && halfHours < sharedHalfHours) {
            return false;
        }
        int both = places.part(a, b)
                + scorer.contribution(Factor.GOALS, scores.goals(a, b))
                + scorer.contribution(Factor.INTERESTS, scores.interests(a, b))
                + scorer.contribution(Factor.CHALLENGES, scores.challenges(a, b))
                + scorer.contribution(Factor.AVAILABILITY, scores.availability(halfHours))
                + scorer.contribution(Factor.WORKING_STYLE, pool.styles().closeness(a, b));
        int mine = both + columns.rest[a] + columns.willing[b];
        int theirs = both + columns.rest[b] + columns.willing[a];
        int bonus = problem.patience(a) + problem.patience(b);
        return bound(mine, theirs, counted(scores.met(a, b)), counted(scores.met(b, a))) + bonus > threshold;
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

    private static int counted(int score) {
        return score < 0 ? NEUTRAL : score;
    }
}
