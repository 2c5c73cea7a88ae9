package app.alongside.matching.policy;

import app.alongside.matching.policy.PolicySettings.RuleSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The policy panel as it was sent; a number that is missing or out of range is brought into its range. */
public record PolicyForm(
        @Nullable Integer skills,
        @Nullable Integer aims,
        @Nullable Integer work,
        @Nullable Integer backgrounds,
        @Nullable Integer hours,
        @Nullable Integer mutuality,
        @Nullable Aim aim,
        @Nullable Boolean acrossTeams,
        @Nullable Boolean bothGain,
        @Nullable Boolean commonLanguage,
        @Nullable Integer sharedHours,
        @Nullable Integer levelDistance,
        @Nullable Integer monthsApart,
        @Nullable Boolean rings,
        @Nullable Choosing choosing,
        @Nullable Boolean floor) {
    private static final int MOST_SHARED_HOURS = 20;
    private static final int MOST_MONTHS = 60;

    /**
     * The settings; empty when nothing at all would count. What is aimed at and how choices
     * count stay as {@code saved} unless it is said; a floor stays if that is said.
     */
    public Optional<PolicySettings> toSettings(PolicySettings saved) {
        Map<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
        weights.put(Aspect.SKILLS, within(skills, PolicySettings.HEAVIEST));
        weights.put(Aspect.AIMS, within(aims, PolicySettings.HEAVIEST));
        weights.put(Aspect.WORK, within(work, PolicySettings.HEAVIEST));
        weights.put(Aspect.BACKGROUNDS, within(backgrounds, PolicySettings.HEAVIEST));
        weights.put(Aspect.HOURS, within(hours, PolicySettings.HEAVIEST));
        return weights.values().stream().allMatch(weight -> weight == 0)
                ? Optional.empty()
                : Optional.of(settings(weights, saved));
    }

    /** The settings with the weights of {@code saved} and all else as it was sent. */
    public PolicySettings besideWeights(PolicySettings saved) {
        return settings(saved.weights(), saved);
    }

    private PolicySettings settings(Map<Aspect, Integer> weights, PolicySettings saved) {
        return new PolicySettings(
                weights,
                within(mutuality, 100),
                aim == null ? saved.aimed() : aim,
                rules(),
                saved.seed(),
                Boolean.TRUE.equals(rings),
                choosing == null ? saved.choices() : choosing,
                Boolean.TRUE.equals(floor) ? saved.floor() : null);
    }

    private RuleSettings rules() {
        return new RuleSettings(
                Boolean.TRUE.equals(acrossTeams),
                within(levelDistance, RuleSettings.ANY_LEVEL),
                within(sharedHours, MOST_SHARED_HOURS),
                Boolean.TRUE.equals(commonLanguage),
                within(monthsApart, MOST_MONTHS),
                Boolean.TRUE.equals(bothGain));
    }

    private static int within(@Nullable Integer number, int most) {
        return number == null ? 0 : Math.clamp(number, 0, most);
    }
}
