package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import app.alongside.matching.engine.scoring.RuleBook;

/**
 * What every two people are worth to each other in a circle, and whether they may sit together. Remembered for all pairs of a small
 * pool, and for the pairs asked about last in a large one.
 */
final class PairTable {
    private static final int ALL_UP_TO = 2_000;
    private static final int LAST_PAIRS = 1 << 21;
    private static final int NOT_ALLOWED = -1;

    private final int people;
    private final PairScorer scorer;
    private final RuleBook rules;
    private final long[] keys;
    private final int[] seen;

    PairTable(Pool pool, MatchPolicy policy) {
        MatchPolicy everyTwo = policy.with(Format.PAIR)
                .with(policy.rules().without(Rule.SHARED_TIME).without(Rule.BOTH_GAIN));
        people = pool.size();
        scorer = new PairScorer(pool, everyTwo);
        rules = new RuleBook(pool, everyTwo, scorer.scores());
        int places = people <= ALL_UP_TO ? people * people : LAST_PAIRS;
        keys = new long[people <= ALL_UP_TO ? 0 : places];
        seen = new int[places];
    }

    RuleBook rules() {
        return rules;
    }

    boolean allows(int a, int b) {
        return looked(Math.min(a, b), Math.max(a, b)) != NOT_ALLOWED;
    }

    /** In micro-units; 0 for two who may not sit together. */
    int value(int a, int b) {
        return Math.max(0, looked(Math.min(a, b), Math.max(a, b)));
    }

    private int looked(int low, int high) {
        if (keys.length == 0) {
            int at = low * people + high;
            if (seen[at] == 0) {
                seen[at] = look(low, high);
            }
            return seen[at];
        }
        long key = (long) low << 32 | high;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 43);
        if (keys[at] != key) {
            keys[at] = key;
            seen[at] = look(low, high);
        }
        return seen[at];
    }

    /** Never 0, which stands for a pair that was not looked at. */
    private int look(int low, int high) {
        return rules.allows(low, high) ? Math.max(1, scorer.value(scorer.views(low, high))) : NOT_ALLOWED;
    }
}
