package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/** A growing list of pairs of people. */
final class PairList {
    private long[] keys = new long[64];
    private int size;

    void add(int a, int b) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = CandidateGraph.key(a, b);
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.copyOf(keys, size);
    }
}
