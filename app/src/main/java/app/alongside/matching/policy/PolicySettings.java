package app.alongside.matching.policy;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.policy.Weights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about the match of a programme. The engine's policy follows from it.
 *
 * @param weights what each aspect counts, 0 to 50; only the proportions matter
 * @param mutuality how far the weaker side of a pair decides its worth, 0 to 100
 * @param aim what the pairs shall be best at; the highest total where nothing was said
 * @param rules what is never broken
 * @param seed decides between equals
 * @param choosing how much people's own short lists count; not at all where nothing was said
 * @param rings whether rings are looked for where no pair serves; said by nobody it is yes
 * @param floor what one group is assured of; absent where none is. It is weighed against the total, so it goes with that aim alone
 */
public record PolicySettings(
        Map<Aspect, Integer> weights,
        int mutuality,
        @Nullable Aim aim,
        RuleSettings rules,
        long seed,
        @Nullable Boolean rings,
        @Nullable Choosing choosing,
        @Nullable Floor floor) {
    /** The most an aspect can count. */
    public static final int HEAVIEST = 50;

    /** What one partner, or one circle, takes of somebody's month. */
    public static final double HOURS_A_PARTNER = 2;

    public PolicySettings {
        EnumMap<Aspect, Integer> all = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            int weight = weights.getOrDefault(aspect, 0);
            if (weight < 0 || weight > HEAVIEST) {
                throw new IllegalArgumentException(aspect + " counts " + weight + ", not 0 to " + HEAVIEST);
            }
            all.put(aspect, weight);
        }
        if (all.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("Nothing counts. Maybe the form came without its weights.");
        }
        if (mutuality < 0 || mutuality > 100) {
            throw new IllegalArgumentException("A mutuality of " + mutuality + " is not 0 to 100");
        }
        weights = Map.copyOf(all);
        rings = rings == null || rings;
        aim = aim == null ? Aim.TOTAL : aim;
        choosing = choosing == null ? Choosing.IGNORED : choosing;
        floor = aim == Aim.TOTAL ? floor : null;
    }

    public static PolicySettings defaults() {
        EnumMap<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            weights.put(aspect, aspect.defaultWeight());
        }
        return new PolicySettings(weights, 50, Aim.TOTAL, RuleSettings.defaults(), 1, true, Choosing.IGNORED, null);
    }

    /** Three others to begin comparing with: skills above all, different backgrounds, and as many people as possible. */
    public List<PolicySettings> variations() {
        return List.of(
                leaning(Aspect.SKILLS),
                leaning(Aspect.BACKGROUNDS),
                new PolicySettings(weights, mutuality, Aim.PEOPLE, rules, seed, rings, choosing, null));
    }

    /** The same with a floor, aiming at the total. */
    public PolicySettings with(Floor other) {
        return new PolicySettings(weights, mutuality, Aim.TOTAL, rules, seed, rings, choosing, other);
    }

    private PolicySettings leaning(Aspect dear) {
        EnumMap<Aspect, Integer> leaning = new EnumMap<>(weights);
        leaning.replaceAll((aspect, weight) -> aspect == dear ? HEAVIEST : weight / 2);
        return new PolicySettings(leaning, mutuality, aim, rules, seed, rings, choosing, floor);
    }

    /** Whether rings are looked for among those whom no pair serves. */
    public boolean ringsWelcome() {
        return Boolean.TRUE.equals(rings);
    }

    /** What the pairs shall be best at. */
    public Aim aimed() {
        return aim == null ? Aim.TOTAL : aim;
    }

    /** How much people's own short lists count. */
    public Choosing choices() {
        return choosing == null ? Choosing.IGNORED : choosing;
    }

    public int weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0);
    }

    /** What all aspects count together. */
    public int total() {
        return weights.values().stream().mapToInt(weight -> weight).sum();
    }

    /** The engine's policy; inside an aspect the factors keep their proportions. */
    public MatchPolicy toPolicy() {
        MatchPolicy standard = MatchPolicy.defaults();
        return new MatchPolicy(
                factorWeights(),
                rules.toRules(),
                standard.format(),
                aimed().objective(),
                mutuality / 100.0,
                standard.bonuses(),
                standard.shortlist(),
                seed);
    }

    private Weights factorWeights() {
        EnumMap<Factor, Double> byFactor = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            Aspect aspect = Aspect.of(factor);
            byFactor.put(factor, (double) weight(aspect) * factor.defaultWeight() / aspect.defaultWeight());
        }
        if (choices().counts()) {
            byFactor.put(Factor.CHOICE, (double) choices().weight());
        }
        return new Weights(byFactor);
    }

    /**
     * Rules that no pair ever breaks. People's own limits and the wish not to meet somebody always hold.
     *
     * @param acrossTeams whether people of one team are kept apart
     * @param levelDistance how many level bands partners may be apart; 0 to 5, 5 for any number
     * @param sharedHours how many free hours a week partners share at least
     * @param commonLanguage whether partners need a language in common
     * @param monthsApart how long former partners stay apart
     * @param bothGain whether each must gain at least one skill they want
     */
    public record RuleSettings(
            boolean acrossTeams,
            int levelDistance,
            int sharedHours,
            boolean commonLanguage,
            int monthsApart,
            boolean bothGain) {
        /** The level distance that stands for any. */
        public static final int ANY_LEVEL = 5;

        public RuleSettings {
            if (levelDistance < 0 || levelDistance > ANY_LEVEL || sharedHours < 0 || sharedHours > 20) {
                throw new IllegalArgumentException(
                        "Levels " + levelDistance + " apart and " + sharedHours + " shared hours make no rule");
            }
            if (monthsApart < 0 || monthsApart > 60) {
                throw new IllegalArgumentException(monthsApart + " months apart make no rule");
            }
        }

        static RuleSettings defaults() {
            return new RuleSettings(true, 2, 1, true, 12, true);
        }

        Rules toRules() {
            return new Rules(
                    acrossTeams,
                    true,
                    levelDistance == ANY_LEVEL ? Rules.ANY : levelDistance,
                    sharedHours,
                    commonLanguage,
                    monthsApart,
                    bothGain,
                    Segment.everybody(),
                    HOURS_A_PARTNER);
        }
    }
}
