package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import app.alongside.matching.engine.scoring.RuleBook;

/**
 * What every two people are worth to each other in a circle, and whether they may sit together. Remembered for all pairs of a small
 * pool, and for the pairs asked about last in a large one. A place of the table holds the pair and its value in one number, so that
 * a look touches memory once; there is room for two million people and values of up to two.
 */
final class PairTable {
    private static final int ALL_UP_TO = 1_448;
    private static final int LAST_PAIRS = 21;
    private static final int VALUE_BITS = 21;
    private static final int NOT_ALLOWED = (1 << VALUE_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int people;
    private final PairScorer scorer;
    private final RuleBook rules;
    private final boolean all;
    private final long[] table;

    PairTable(Pool pool, MatchPolicy policy) {
        MatchPolicy everyTwo = policy.with(Format.PAIR)
                .with(policy.rules().without(Rule.SHARED_TIME).without(Rule.BOTH_GAIN));
        people = pool.size();
        scorer = new PairScorer(pool, everyTwo);
        rules = new RuleBook(pool, everyTwo, scorer.scores());
        all = people <= ALL_UP_TO;
        table = new long[all ? people * people : 1 << LAST_PAIRS];
    }

    RuleBook rules() {
        return rules;
    }

    boolean allows(int a, int b) {
        return looked(Math.min(a, b), Math.max(a, b)) != NOT_ALLOWED;
    }

    /** In micro-units; 0 for two who may not sit together. */
    int value(int a, int b) {
        int looked = looked(Math.min(a, b), Math.max(a, b));
        return looked == NOT_ALLOWED ? 0 : looked;
    }

    private int looked(int low, int high) {
        long pair = (long) low * people + high;
        int at = all ? (int) pair : (int) (pair * SPREAD >>> Long.SIZE - LAST_PAIRS);
        long seen = table[at];
        if (seen >>> VALUE_BITS != pair + 1) {
            seen = pair + 1 << VALUE_BITS | look(low, high);
            table[at] = seen;
        }
        return (int) (seen & NOT_ALLOWED);
    }

    private int look(int low, int high) {
        return rules.allows(low, high) ? scorer.value(scorer.views(low, high)) : NOT_ALLOWED;
    }
}
