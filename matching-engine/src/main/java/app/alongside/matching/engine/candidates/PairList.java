package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/** A growing list of pairs of people. */
final class PairList {
    /** Each person with those kept for them. */
    static PairList of(BestFew best, int people) {
        PairList pairs = new PairList();
        for (int person = 0; person < people; person++) {
            for (int partner : best.partners(person)) {
                pairs.add(person, partner);
            }
        }
        return pairs;
    }

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
