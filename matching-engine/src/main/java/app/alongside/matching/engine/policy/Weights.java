package app.alongside.matching.engine.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each factor counts, in any unit; what matters is the proportion. A factor left out counts nothing.
 *
 * @param byFactor the weight of each factor, none negative, not all zero
 */
public record Weights(Map<Factor, Double> byFactor) {
    /** A whole in micro-units. */
    public static final int MICRO = 1_000_000;

    /** Refuses negative weights and weights without a sum. */
    public Weights {
        EnumMap<Factor, Double> all = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            double weight = byFactor.getOrDefault(factor, 0.0);
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "The weight of " + factor + " is " + weight + "; weights are not negative.");
            }
            all.put(factor, weight);
        }
        if (Double.isInfinite(sum(all))) {
            throw new IllegalArgumentException("Together the weights are beyond all numbers. Maybe use smaller ones.");
        }
        if (all.values().stream().noneMatch(w -> w > 0)) {
            throw new IllegalArgumentException("Every factor has weight 0, so all pairs would be worth the same.");
        }
        byFactor = Collections.unmodifiableMap(all);
    }

    /** The weights that the evidence suggests. */
    public static Weights defaults() {
        EnumMap<Factor, Double> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            weights.put(factor, (double) factor.defaultWeight());
        }
        return new Weights(weights);
    }

    /** The same weights with one changed. */
    public Weights with(Factor factor, double weight) {
        EnumMap<Factor, Double> weights = new EnumMap<>(byFactor);
        weights.put(factor, weight);
        return new Weights(weights);
    }

    private static double sum(Map<Factor, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w).sum();
    }

    /** Each factor's share of a whole in micro-units, by ordinal; the shares sum to exactly {@value #MICRO}. */
    public int[] shares() {
        double sum = sum(byFactor);
        int[] shares = new int[Factor.values().length];
        double passed = 0;
        int given = 0;
        for (Factor factor : Factor.values()) {
            passed += byFactor.getOrDefault(factor, 0.0);
            int upToHere = (int) Math.round(passed / sum * MICRO);
            shares[factor.ordinal()] = upToHere - given;
            given = upToHere;
        }
        return shares;
    }
}
