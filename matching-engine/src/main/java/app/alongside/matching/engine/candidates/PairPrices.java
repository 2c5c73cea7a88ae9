package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Proof;
import app.alongside.matching.engine.graph.SharedSets;
import java.util.Arrays;
import java.util.List;

/** What a pair must be worth to matter: the prices of the two, and what both pay into the odd sets of a proof. */
final class PairPrices {
    private static final long MOST_THAT_MATTERS = BestFew.LARGEST_WEIGHT;

    private final long[] twicePrices;
    private final SharedSets sets;

    private PairPrices(Proof proof) {
        twicePrices = proof.twicePrices();
        sets = SharedSets.of(proof);
    }

    /** By prices in micro-units alone. */
    static PairPrices of(long[] prices) {
        return new PairPrices(
                new Proof(Arrays.stream(prices).map(price -> 2 * price).toArray(), List.of()));
    }

    static PairPrices of(Proof proof) {
        return new PairPrices(proof);
    }

    /** What the two pay, in half micro-units. */
    long twice(int a, int b) {
        return twicePrices[a] + twicePrices[b] + sets.twicePaid(a, b);
    }

    /** Never more than {@link #twice}, and quick to compare with many people at once. */
    Sweep.Thresholds thresholds() {
        return new Sweep.Thresholds(halved(twicePrices), halved(sets.twicePaidAlongTheLargest()));
    }

    private static int[] halved(long[] twice) {
        return Arrays.stream(twice)
                .mapToInt(each -> (int) Math.min(each / 2, MOST_THAT_MATTERS))
                .toArray();
    }
}
