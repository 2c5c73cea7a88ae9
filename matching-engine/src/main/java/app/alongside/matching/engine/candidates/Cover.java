package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Prices that every allowed pair which is no candidate keeps: none is worth more than those of the two together. Where other prices
 * are no lower, there is nothing to look for.
 */
final class Cover {
    /** More than any pair is worth, about 268 in units, and little enough to be summed over all places. */
    private static final long BEYOND_ALL = 1L << 28;

    private final long[] prices;

    private Cover(long[] prices) {
        this.prices = prices;
    }

    /** Nothing is known. */
    static Cover unknown(int people) {
        long[] prices = new long[people];
        Arrays.fill(prices, BEYOND_ALL);
        return new Cover(prices);
    }

    /**
     * Of pairs ranked by what they are worth above prices, which entered neither list of the two.
     *
     * @param entries the least rank that would have entered each list
     * @param even the rank of a pair worth exactly its prices
     */
    static Cover ofLists(int[] outlook, int[] entries, int even) {
        long[] prices = new long[outlook.length];
        for (int person = 0; person < prices.length; person++) {
            prices[person] = entries[person] >= BestFew.LARGEST_WEIGHT
                    ? BEYOND_ALL
                    : outlook[person] + Math.ceilDiv(entries[person] - even, 2);
        }
        return new Cover(prices);
    }

    /** Whose price here is higher by more than this than another: with them something may be found. */
    BitSet above(long[] others, long more) {
        BitSet above = new BitSet(prices.length);
        for (int person = 0; person < prices.length; person++) {
            if (prices[person] > others[person] + more) {
                above.set(person);
            }
        }
        return above;
    }

    /** Other prices, raised to these for everybody but some. */
    long[] raising(long[] others, BitSet but) {
        long[] raised = others.clone();
        for (int person = 0; person < raised.length; person++) {
            if (!but.get(person)) {
                raised[person] = Math.max(raised[person], prices[person]);
            }
        }
        return raised;
    }

    /**
     * What holds once the pairs of some people have been looked at by other prices.
     *
     * @param looked those people
     * @param beyond what pairs that were found neither then nor before may be worth above those prices, at most half of the two
     */
    Cover after(long[] others, BitSet looked, int[] beyond) {
        long[] now = new long[prices.length];
        for (int person = 0; person < now.length; person++) {
            long known = others[person] + Math.ceilDiv(beyond[person], 2);
            now[person] = looked.get(person) ? known : Math.max(prices[person], known);
        }
        return new Cover(now);
    }
}
