package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** An immutable set of unordered pairs of people; people in no pair are told at once. */
public final class PairSet {
    private final long[] sorted;
    private final BitSet involved;

    private PairSet(long[] sorted, BitSet involved) {
        this.sorted = sorted;
        this.involved = involved;
    }

    /** The pairs of ids that name two people of the pool; the others are left out. */
    public static PairSet of(Pool pool, List<IdPair> pairs) {
        BitSet involved = new BitSet();
        long[] keys = pairs.stream()
                .filter(p -> pool.contains(p.first()) && pool.contains(p.second()))
                .mapToLong(p -> {
                    int one = pool.indexOf(p.first());
                    int two = pool.indexOf(p.second());
                    involved.set(one);
                    involved.set(two);
                    return key(one, two);
                })
                .sorted()
                .distinct()
                .toArray();
        return new PairSet(keys, involved);
    }

    /** Whether the two are a pair of the set. */
    public boolean contains(int a, int b) {
        return involved.get(a) && involved.get(b) && Arrays.binarySearch(sorted, key(a, b)) >= 0;
    }

    /** Whether the person is in a pair of the set. */
    boolean involves(int person) {
        return involved.get(person);
    }

    /** Who is in a pair of the set. */
    public BitSet people() {
        return (BitSet) involved.clone();
    }

    /** How many pairs there are. */
    public int size() {
        return sorted.length;
    }

    /** The person with the smaller number of a pair. */
    public int first(int pair) {
        return (int) (sorted[pair] >>> 32);
    }

    /** The person with the larger number of a pair. */
    public int second(int pair) {
        return (int) sorted[pair];
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
