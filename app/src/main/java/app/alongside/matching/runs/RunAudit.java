package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.explain.Difference;
import app.alongside.matching.engine.laboratory.RandomPairing;
import app.alongside.matching.explanations.Explanation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator may want to know of a run besides its value.
 *
 * @param random what pairing people at random under the same rules would reach, in points
 * @param acrossLocations the share of pairs of two places of work
 * @param middleHours how many free hours a week the middle pair shares; absent when nobody said when they are free
 * @param fairness how groups fare
 * @param choices how far people's short lists were met; absent where nobody had any
 */
public record RunAudit(
        double random,
        double acrossLocations,
        @Nullable Double middleHours,
        List<Fairness> fairness,
        @Nullable ChoicesMet choices) {
    static RunAudit of(MatchResult result, List<Explanation> pairs) {
        long across = pairs.stream().filter(RunAudit::isAcrossLocations).count();
        return new RunAudit(
                RandomPairing.value(result.solved()) * 100,
                pairs.isEmpty() ? 0 : (double) across / pairs.size(),
                middle(pairs.stream()
                        .map(pair -> pair.common().hours())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()),
                Fairness.of(result),
                ChoicesMet.of(result));
    }

    private static boolean isAcrossLocations(Explanation pair) {
        return pair.differsIn(Difference.Kind.LOCATION);
    }

    private static @Nullable Double middle(List<Double> sorted) {
        return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2);
    }
}
