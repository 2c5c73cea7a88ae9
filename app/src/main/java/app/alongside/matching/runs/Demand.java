package app.alongside.matching.runs;

import app.alongside.platform.PersonId;
import java.util.Map;

/**
 * How much people's places were sought after in a match run.
 *
 * @param prices what one more place of somebody would have been worth, in millionths; who is absent costs nothing
 * @param high the price from which on somebody suits strikingly many
 */
public record Demand(Map<PersonId, Integer> prices, int high) {
    private static final int FEWEST = 10;
    private static final double MOST_SOUGHT = 0.9;

    /** Where nothing was run yet. */
    public static final Demand NONE = new Demand(Map.of(), Integer.MAX_VALUE);

    static Demand of(Map<PersonId, Integer> prices) {
        int[] sorted =
                prices.values().stream().mapToInt(price -> price).sorted().toArray();
        int high = sorted.length < FEWEST ? Integer.MAX_VALUE : sorted[(int) (sorted.length * MOST_SOUGHT)];
        return new Demand(Map.copyOf(prices), high);
    }

    public boolean isKnown() {
        return !prices.isEmpty();
    }

    public int price(PersonId person) {
        return prices.getOrDefault(person, 0);
    }

    /** Whether {@code person} is among the tenth whom most people would suit; never told of fewer than ten. */
    public boolean isHigh(PersonId person) {
        return price(person) >= high;
    }
}
