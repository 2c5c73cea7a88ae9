package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.stream.LongStream;

/**
 * What the sieve reads of each person, each fact in an array of its own, so that a loop over people reads memory in order and
 * the compiler can work on several people at once. Who said nothing is written so that they pass.
 */
final class SieveColumns {
    private static final int NOBODY = -100_000_000;
    static final int WORDS = Math.ceilDiv(Availability.SLOTS, Long.SIZE);

    final Tags goals;
    final Tags interests;
    final Tags challenges;
    /** What somebody counts as getting from a person who offers nothing, or as giving to one who wants nothing. */
    final int[] offersNothing;

    final int[] wantsNothing;
    final long[][] week;
    final int[] weekUnknown;
    final long[] answers;
    final long[] answered;
    final long[] languages;
    final int[] rest;
    /** What the person's readiness adds to the view of others. */
    final int[] willing;
    /** The bonus of the person; far below zero for those who have no place. */
    final int[] patience;

    SieveColumns(Problem problem, Bounds bounds) {
        Pool pool = problem.pool();
        PairScorer scorer = problem.scorer();
        int people = pool.size();
        goals = new Tags(pool.goals(), people, scorer.contribution(Factor.GOALS, ONE));
        interests = new Tags(pool.interests(), people, scorer.contribution(Factor.INTERESTS, ONE));
        challenges = new Tags(pool.challenges(), people, scorer.contribution(Factor.CHALLENGES, ONE));
        offersNothing = new int[people];
        wantsNothing = new int[people];
        week = new long[WORDS][people];
        weekUnknown = new int[people];
        answers = new long[people];
        answered = new long[people];
        languages = openIfNone(people, pool.languages()::signature);
        rest = new int[people];
        willing = new int[people];
        patience = new int[people];
        for (int person = 0; person < people; person++) {
            offersNothing[person] = pool.skills().offerCount(person) == 0 ? NEUTRAL : 0;
            wantsNothing[person] = pool.skills().wantCount(person) == 0 ? NEUTRAL : 0;
            weekUnknown[person] = pool.weeks().known(person) ? 0 : 1;
            for (int word = 0; word < WORDS; word++) {
                week[word][person] = pool.weeks().word(person, word);
            }
            answers[person] = pool.styles().answers(person);
            answered[person] = pool.styles().answered(person);
            rest[person] = bounds.beyondSieve(person);
            willing[person] =
                    scorer.contribution(Factor.WILLINGNESS, scorer.scores().willingness(person));
            patience[person] = problem.places(person) == 0 ? NOBODY : problem.patience(person);
        }
    }

    private static long[] openIfNone(int people, java.util.function.IntToLongFunction signature) {
        return LongStream.range(0, people)
                .map(person -> signature.applyAsLong((int) person))
                .map(bits -> bits == 0 ? -1 : bits)
                .toArray();
    }

    /** A set of names a person, and how many of them may hide behind bits that others set. */
    static final class Tags {
        final int share;
        final boolean fits;
        final long[] bits;
        final int[] unknown;
        final int[] hidden;

        Tags(TagColumn tags, int people, int share) {
            this.share = share + 1;
            fits = tags.fits();
            bits = new long[people];
            unknown = new int[people];
            hidden = new int[people];
            for (int person = 0; person < people; person++) {
                bits[person] = tags.signature(person);
                unknown[person] = tags.count(person) == 0 ? 1 : 0;
                hidden[person] = tags.count(person) - Long.bitCount(bits[person]);
            }
        }
    }
}
