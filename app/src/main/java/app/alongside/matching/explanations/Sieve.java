package app.alongside.matching.explanations;

import app.alongside.matching.engine.policy.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people came into question for somebody: rules first, then fit.
 *
 * @param people everybody else in the pool
 * @param without how many each step took away; somebody whom several rules exclude is counted in the first step only
 * @param left how many remained
 */
public record Sieve(int people, Map<Step, Integer> without, int left) {
    /** A step of the sieve, in its order. */
    public enum Step {
        SAME_LINE(Rule.SAME_TEAM, Rule.REPORTING_LINE, Rule.SAME_MANAGER),
        FULL(Rule.NO_CAPACITY, Rule.NOT_ELIGIBLE, Rule.TRAINING),
        KEPT_APART(Rule.BLOCKED, Rule.KEPT_APART, Rule.PAST_PARTNER, Rule.ROLE),
        LEVELS(Rule.LEVEL_DISTANCE),
        LANGUAGE(Rule.COMMON_LANGUAGE),
        HOURS(Rule.SHARED_TIME),
        GAIN(Rule.BOTH_GAIN);

        private final Set<Rule> rules;

        Step(Rule... rules) {
            this.rules = Set.of(rules);
        }

        /** The step that takes a pair away which breaks these rules. */
        public static Step of(Set<Rule> broken) {
            return Arrays.stream(values())
                    .filter(step -> broken.stream().anyMatch(step.rules::contains))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The steps that took anybody away, in order. */
    public List<Step> listSteps() {
        return Arrays.stream(Step.values()).filter(without::containsKey).toList();
    }

    public int without(Step step) {
        return without.getOrDefault(step, 0);
    }
}
