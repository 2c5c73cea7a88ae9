package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a set of names a person is written for a {@link Sweep}: a bit a name, and one for saying nothing, which counts as one name in
 * common with whoever said something.
 */
final class TagPacking {
    private final TagColumn tags;
    private final BitPacking packing;
    private final int share;

    TagPacking(TagColumn tags, PairScorer scorer, Factor factor, int[] people) {
        this.tags = tags;
        share = scorer.contribution(factor, SkillColumns.ONE);
        packing = new BitPacking(people, tags::signature, person -> tags.count(person) == 0 ? 1 : 0);
    }

    Tags of(int[] people) {
        int[] hidden = tags.fits()
                ? null
                : IntStream.of(people)
                        .map(person -> tags.count(person) - Long.bitCount(tags.signature(person)))
                        .toArray();
        int[] counts = IntStream.of(people).map(tags::count).toArray();
        return new Tags(share, packing.lastBit(), packing.of(people), counts, hidden);
    }

    /**
     * The names of some people.
     *
     * @param share what all possible names in common would add
     * @param saysNothing the bit, in the last word, of those who said nothing
     * @param counts how many names each has
     * @param hidden how many names of each may hide behind bits that others set; null where every name has a bit of its own
     */
    @SuppressWarnings("ArrayRecordComponent") // one entry a person, read only
    record Tags(int share, int saysNothing, int[][] words, int[] counts, int @Nullable [] hidden) {}
}
