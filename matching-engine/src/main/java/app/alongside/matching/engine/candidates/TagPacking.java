package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a set of names a person is written for a {@link Sweep}: a bit a name, and one for saying nothing, which counts as one name in
 * common with whoever said something.
 */
final class TagPacking {
    /** So many names and one bit more fill three words. */
    private static final int NAMES = 95;

    private final TagColumn tags;
    private final BitPacking packing;
    private final int share;

    TagPacking(TagColumn tags, PairScorer scorer, Factor factor, int[] people) {
        this.tags = tags;
        share = scorer.contribution(factor, SkillColumns.ONE);
        packing = new BitPacking(
                people,
                person -> bits(person, 0),
                person -> bits(person, 1),
                person -> tags.count(person) == 0 ? 1 : 0);
    }

    /** One of two words of a person's names; names beyond those there are bits for share a bit with others. */
    private long bits(int person, int word) {
        long bits = 0;
        for (int place = 0; place < tags.count(person); place++) {
            int bit = tags.code(person, place) % NAMES;
            bits |= bit / Long.SIZE == word ? 1L << bit : 0;
        }
        return bits;
    }

    private int hidden(int person) {
        return tags.count(person) - Long.bitCount(bits(person, 0)) - Long.bitCount(bits(person, 1));
    }

    Tags of(int[] people) {
        int[] hidden = IntStream.of(people).map(this::hidden).toArray();
        boolean fits = IntStream.of(hidden).allMatch(count -> count == 0);
        int[] counts = IntStream.of(people).map(tags::count).toArray();
        return new Tags(share, packing.lastBit(), packing.of(people), counts, fits ? null : hidden);
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
    record Tags(int share, int saysNothing, int[][] words, int[] counts, int @Nullable [] hidden) {
        /** All that is told of people, a fact in each array. */
        Stream<int[]> columns() {
            return Stream.concat(
                    Arrays.stream(words), Stream.of(counts, hidden == null ? new int[counts.length] : hidden));
        }

        /** The same of other people. */
        Tags like(Iterator<int[]> columns) {
            int[][] theirs = Block.next(words.length, columns);
            int[] counted = columns.next();
            int[] hiding = columns.next();
            boolean fit = IntStream.of(hiding).allMatch(count -> count == 0);
            return new Tags(share, saysNothing, theirs, counted, fit ? null : hiding);
        }
    }
}
