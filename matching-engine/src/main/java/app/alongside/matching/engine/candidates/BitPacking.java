package app.alongside.matching.engine.candidates;

import java.util.function.IntToLongFunction;

/**
 * How sets of facts are written as bits, 32 to a word and each word in an array of its own, so that a loop over people reads memory
 * in order and the compiler can count what several of them have in common at once. Bits that nobody has take no room.
 */
final class BitPacking {
    private final IntToLongFunction[] sources;
    private final long[] used;
    private final int bits;

    /** Of these people, each with up to 64 bits from every source. */
    BitPacking(int[] people, IntToLongFunction... sources) {
        this.sources = sources;
        used = new long[sources.length];
        int count = 0;
        for (int source = 0; source < sources.length; source++) {
            for (int person : people) {
                used[source] |= sources[source].applyAsLong(person);
            }
            count += Long.bitCount(used[source]);
        }
        bits = count;
    }

    /** The words of some of the people. */
    int[][] of(int[] people) {
        return of(people, sources);
    }

    /** Other facts of some of the people, where the same bits stand for them. */
    int[][] like(int[] people, IntToLongFunction source) {
        return of(people, source);
    }

    private int[][] of(int[] people, IntToLongFunction... facts) {
        int[][] words = new int[Math.ceilDiv(bits, Integer.SIZE)][people.length];
        int first = 0;
        for (int source = 0; source < facts.length; source++) {
            for (int at = 0; at < people.length; at++) {
                put(words, at, first, Long.compress(facts[source].applyAsLong(people[at]), used[source]));
            }
            first += Long.bitCount(used[source]);
        }
        return words;
    }

    private static void put(int[][] words, int at, int first, long bits) {
        int bit = first;
        for (long left = bits; left != 0; ) {
            words[bit / Integer.SIZE][at] |= (int) (left << bit % Integer.SIZE);
            left >>>= Integer.SIZE - bit % Integer.SIZE;
            bit += Integer.SIZE - bit % Integer.SIZE;
        }
    }

    /** The last bit in the last word, or nothing where nobody has a bit of the last source. */
    int lastBit() {
        return used[used.length - 1] == 0 ? 0 : 1 << (bits - 1) % Integer.SIZE;
    }
}
