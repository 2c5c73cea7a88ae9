package app.alongside.matching.engine.graph;

import java.util.Arrays;

/** A fixed number of flags. */
final class Bits {
    private final long[] words;

    Bits(int size) {
        words = new long[(size + 63) >>> 6];
    }

    private Bits(long[] words) {
        this.words = words;
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    boolean get(int at) {
        return (words[at >> 6] >>> at & 1) != 0;
    }

    void set(int at) {
        words[at >> 6] |= 1L << at;
    }

    void clear(int at) {
        words[at >> 6] &= ~(1L << at);
    }

    void clear() {
        Arrays.fill(words, 0);
    }
}
