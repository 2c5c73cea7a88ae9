package app.alongside.matching.engine.candidates;

import java.util.Arrays;

/**
 * The best {@code k} partners of each person, as min-heaps in one array. Ties are broken by a hash of the pair, so that in a pool
 * of equals the lists spread over everybody.
 *
 * <p>Several threads may offer at once: what is kept in the end depends only on what was offered, in whatever order and by whomever.
 * What they read of {@link #entries} may be a little old, which lets too many through and never too few. Everything else is to be
 * read when all have finished.
 */
final class BestFew {
    /** The largest weight that can be ranked, about 4.2 in units. */
    static final long LARGEST_WEIGHT = (1L << 22) - 1;

    private static final int PERSON_BITS = 28;
    private static final long PERSON = (1L << PERSON_BITS) - 1;
    private static final int TIE_BITS = 13;
    private static final int LOCKS = 1_024;

    private final int k;
    private final long seed;
    private final long[] heaps;
    private final int[] sizes;
    private final int[] entry;
    private final Object[] locks = new Object[LOCKS];

    BestFew(int people, int k, long seed) {
        this(new int[people], k, seed);
    }

    /** Lists in which nobody below the weights given enters, though they be not full. */
    BestFew(int[] least, int k, long seed) {
        int people = least.length;
        if (people > PERSON) {
            throw new IllegalArgumentException(people + " people are more than " + PERSON + ".");
        }
        this.k = k;
        this.seed = seed;
        heaps = new long[Math.multiplyExact(people, k)];
        sizes = new int[people];
        entry = least.clone();
        Arrays.setAll(locks, number -> new Object());
    }

    /** The least weight with which somebody could enter each person's list. */
    int[] entries() {
        return entry;
    }

    /** Offers each of two people to the other. */
    void offer(int a, int b, long weight) {
        offerTo(a, b, weight);
        offerTo(b, a, weight);
    }

    /** Offers somebody to a person. */
    void offerTo(int person, int other, long weight) {
        if (weight < entry[person]) {
            return;
        }
        long rank = weight << TIE_BITS | tie(Math.min(person, other), Math.max(person, other));
        synchronized (locks[person % LOCKS]) {
            offerOne(person, rank << PERSON_BITS | other);
        }
    }

    private long tie(long low, long high) {
        long mixed = (low << 32 | high) * 0x9E3779B97F4A7C15L + seed;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 27) >>> (64 - TIE_BITS);
    }

    private void offerOne(int person, long key) {
        int base = person * k;
        int size = sizes[person];
        if (size == k && key <= heaps[base]) {
            return;
        }
        for (int i = base; i < base + size; i++) {
            if (heaps[i] == key) {
                return;
            }
        }
        if (size < k) {
            sizes[person]++;
            rise(base, size, key);
        } else {
            sink(base, key);
        }
        if (sizes[person] == k) {
            entry[person] = Math.max(entry[person], (int) (heaps[base] >>> (PERSON_BITS + TIE_BITS)));
        }
    }

    private void rise(int base, int hole, long key) {
        int at = hole;
        while (at > 0 && heaps[base + (at - 1) / 2] > key) {
            heaps[base + at] = heaps[base + (at - 1) / 2];
            at = (at - 1) / 2;
        }
        heaps[base + at] = key;
    }

    private void sink(int base, long key) {
        int at = 0;
        while (2 * at + 1 < k) {
            int child = 2 * at + 1;
            if (child + 1 < k && heaps[base + child + 1] < heaps[base + child]) {
                child++;
            }
            if (heaps[base + child] >= key) {
                break;
            }
            heaps[base + at] = heaps[base + child];
            at = child;
        }
        heaps[base + at] = key;
    }

    /** The weight of the person's best, second best and so on, from 1; 0 where there are not so many. */
    int weight(int person, int rank) {
        int size = sizes[person];
        long[] keys = Arrays.copyOfRange(heaps, person * k, person * k + size);
        Arrays.sort(keys);
        return rank > size ? 0 : (int) (keys[size - rank] >>> (PERSON_BITS + TIE_BITS));
    }

    int count(int person) {
        return sizes[person];
    }

    /** The people kept for a person, in ascending order. */
    int[] partners(int person) {
        int[] partners = new int[sizes[person]];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = (int) (heaps[person * k + i] & PERSON);
        }
        Arrays.sort(partners);
        return partners;
    }
}
