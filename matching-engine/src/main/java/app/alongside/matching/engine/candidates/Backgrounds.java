package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.LabelColumn;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.scoring.FactorScores;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Function, department and place of work, and what those may find who prefer others alike in these, or different: a base, and a step
 * for each likeness. Facts that nobody told of are left out; who left out one that others told of may be anything.
 */
final class Backgrounds {
    private final Pool pool;
    private final int share;
    private final int neutral;
    private final List<LabelColumn> facts;

    Backgrounds(Pool pool, PairScorer scorer, int[] people) {
        this.pool = pool;
        share = scorer.contribution(Factor.BACKGROUND, SkillColumns.ONE);
        neutral = scorer.contribution(Factor.BACKGROUND, FactorScores.NEUTRAL);
        facts = List.of(pool.functions(), pool.departments(), pool.locations()).stream()
                .filter(fact -> IntStream.of(people).anyMatch(person -> fact.code(person) != LabelColumn.UNKNOWN))
                .toList();
    }

    /** Of each fact, the codes of some people. */
    int[][] codes(int[] people) {
        return facts.stream()
                .map(fact -> IntStream.of(people).map(fact::code).toArray())
                .toArray(int[][]::new);
    }

    /** What a person's wish adds to their view of somebody like them in nothing, in micro-units. */
    int base(int person) {
        if (!isWishing(person) || facts.isEmpty()) {
            return neutral;
        }
        return wish(person) == Preference.SIMILAR && told(person) ? 0 : share + facts.size();
    }

    /** What each likeness adds to that. */
    int step(int person) {
        if (!isWishing(person) || facts.isEmpty() || !told(person)) {
            return 0;
        }
        return wish(person) == Preference.SIMILAR ? Math.ceilDiv(share, facts.size()) : -(share / facts.size());
    }

    /** What more somebody with a wish may find in this person. */
    int unsaid(int person) {
        return told(person) ? 0 : share;
    }

    private boolean told(int person) {
        return facts.stream().allMatch(fact -> fact.code(person) != LabelColumn.UNKNOWN);
    }

    boolean isWishing(int person) {
        return wish(person) != Preference.NONE;
    }

    private Preference wish(int person) {
        return pool.spec(person).traits().prefers();
    }
}
