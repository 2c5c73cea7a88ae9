package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.List;

/**
 * What a scan for pairs above their prices found.
 *
 * @param pairs the pairs worth adding
 * @param complete whether none of these had to be found: they only might matter next time
 * @param excess the sum, over all pairs that are no candidates, of what they are worth above their prices, in micro-units
 */
@SuppressWarnings("ArrayRecordComponent") // read once
record Findings(long[] pairs, boolean complete, long excess) {
    static final Findings NONE = new Findings(new long[0], true, 0);

    /** These, and others that had to be found. */
    Findings and(long[] others) {
        long[] all = Arrays.copyOf(pairs, pairs.length + others.length);
        System.arraycopy(others, 0, all, pairs.length, others.length);
        return new Findings(all, false, excess);
    }

    /** Puts together what several threads found; the same for any number of them. */
    static Findings of(List<Finds> all, int people) {
        BestFew best = all.getFirst().best();
        all.stream().skip(1).forEach(finds -> best.merge(finds.best()));
        PairList pairs = new PairList();
        for (int person = 0; person < people; person++) {
            for (int partner : best.partners(person)) {
                pairs.add(person, partner);
            }
        }
        long twiceExcess = all.stream().mapToLong(Finds::twiceExcess).sum();
        return new Findings(pairs.toArray(), twiceExcess == 0, Math.ceilDiv(twiceExcess, 2));
    }
}
