package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.List;

/**
 * What a scan for pairs above their prices found.
 *
 * @param pairs the pairs worth adding
 * @param complete whether none of these had to be found: they only might matter next time
 * @param excess the sum, over all pairs that are no candidates, of what they are worth above their prices, in micro-units
 * @param beyond for each person a number in micro-units, such that a pair that is neither a candidate nor found is worth at most half
 *     of the two together above their prices
 */
@SuppressWarnings("ArrayRecordComponent") // read once
record Findings(long[] pairs, boolean complete, long excess, int[] beyond) {
    static final Findings NONE = new Findings(new long[0], true, 0, new int[0]);

    /** These, and others that had to be found. */
    Findings and(long[] others) {
        long[] all = Arrays.copyOf(pairs, pairs.length + others.length);
        System.arraycopy(others, 0, all, pairs.length, others.length);
        return new Findings(all, false, excess, beyond);
    }

    /** Puts together what several threads found; the same for any number of them. */
    static Findings of(BestFew best, List<Finds> all, int people) {
        long twiceExcess = all.stream().mapToLong(Finds::twiceExcess).sum();
        int[] beyond =
                Arrays.stream(best.entries()).map(entry -> entry - Finds.AHEAD).toArray();
        return new Findings(
                PairList.of(best, people).toArray(), twiceExcess == 0, Math.ceilDiv(twiceExcess, 2), beyond);
    }
}
