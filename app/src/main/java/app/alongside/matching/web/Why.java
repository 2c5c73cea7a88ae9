package app.alongside.matching.web;

import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.Explanation.AspectPoints;
import app.alongside.matching.runs.RunOutcome;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why two people were proposed to each other.
 *
 * @param facts from the side of the reader, who comes first
 * @param skills the names of skills by id
 * @param run the figures of the run that found the pair
 */
public record Why(Explanation facts, Map<String, String> skills, Optional<RunOutcome> run) {
    /** A skill's name; a skill that was removed since has none. */
    public String skill(String id) {
        return skills.getOrDefault(id, "–");
    }

    /** Points as a length, in percent of the widest aspect. */
    public String width(double points) {
        double widest = facts.byAspect().stream()
                .mapToDouble(AspectPoints::atMost)
                .max()
                .orElse(1);
        return String.format(Locale.ROOT, "%.1f%%", Math.min(100, points * 100 / widest));
    }

    /** Whether there is anything the two share that can be named. */
    public boolean hasCommonGround() {
        Explanation.Common common = facts.common();
        return !common.goals().isEmpty()
                || !common.interests().isEmpty()
                || !common.challenges().isEmpty()
                || !common.languages().isEmpty();
    }
}
