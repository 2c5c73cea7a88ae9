package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.UNKNOWN;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What people bring to any pair, beside what is exchanged: two together are worth no more than both bring. Who said more has more that
 * somebody may have in common with them.
 */
final class Appeal {
    private static final int DAYS_WORDS = Cards.WEEK_WORDS;

    private final Problem problem;
    private final PairScorer scorer;
    private final Pool pool;

    Appeal(Problem problem) {
        this.problem = problem;
        scorer = problem.scorer();
        pool = problem.pool();
    }

    /** What each person costs above what they bring, in micro-units. */
    long[] costs(long[] prices) {
        long[] costs = new long[prices.length];
        Arrays.setAll(costs, person -> prices[person] - of(person));
        return costs;
    }

    private long of(int person) {
        int common = tags(Factor.GOALS, pool.goals(), person)
                + tags(Factor.INTERESTS, pool.interests(), person)
                + tags(Factor.CHALLENGES, pool.challenges(), person)
                + scorer.contribution(Factor.WORKING_STYLE, pool.styles().known(person) ? ONE : UNKNOWN)
                + scorer.contribution(Factor.AVAILABILITY, hours(person));
        int ready = scorer.contribution(Factor.WILLINGNESS, scorer.scores().willingness(person));
        return (common + ready) / 2 + problem.patience(person);
    }

    private int tags(Factor factor, TagColumn tags, int person) {
        int count = tags.count(person);
        return scorer.contribution(factor, count == 0 ? UNKNOWN : ONE - (ONE >> count));
    }

    private int hours(int person) {
        int halfHours = IntStream.range(0, DAYS_WORDS)
                .map(word -> Long.bitCount(pool.weeks().word(person, word)))
                .sum();
        return pool.weeks().known(person) ? scorer.scores().availability(halfHours) : UNKNOWN;
    }
}
