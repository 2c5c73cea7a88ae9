package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.policy.PolicyPrint;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.RunOutcome.RingsFound;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A result with all its reasons, ready to be kept.
 *
 * @param priced where pairs were sought, what a place of each person was worth is read off this
 * @param pairs the best first
 * @param groups the circles, or rings of people whom no pair serves; the best first
 */
record ExplainedResult(
        Prints prints,
        @Nullable MatchResult priced,
        List<RunResults.NewPair> pairs,
        List<NewGroup> groups,
        List<RunResults.NewLeftOut> leftOut,
        RunOutcome outcome) {
    private static final Comparator<MatchedPair> BEST_FIRST = Comparator.comparingInt(MatchedPair::micro)
            .reversed()
            .thenComparing(MatchedPair::first)
            .thenComparing(MatchedPair::second);

    /** Those first for whom a change was found that helps. */
    static final Comparator<RunResults.NewLeftOut> HELPED_FIRST = Comparator.comparing(
                    (RunResults.NewLeftOut left) -> left.why().help() == null)
            .thenComparing(left -> left.why().cause())
            .thenComparing(RunResults.NewLeftOut::name);

    /** The fingerprints of all that was known of the people, and of all that was decided. */
    record Prints(String input, String policy) {}

    static ExplainedResult of(PairedPool paired, PolicySettings settings, GatheredPool gathered) {
        MatchResult result = paired.result();
        ExplainingRuns explaining = new ExplainingRuns(result);
        List<RunResults.NewPair> pairs = result.pairs().parallelStream()
                .sorted(BEST_FIRST)
                .map(pair -> new RunResults.NewPair(pair, explaining.explain(pair), names(pair, gathered)))
                .toList();
        List<NewGroup> rings = settings.ringsWelcome() ? SeekingRings.seek(result, settings.toPolicy()) : List.of();
        Set<String> inRings = rings.stream()
                .flatMap(ring -> ring.people().list().stream())
                .map(PersonId::toString)
                .collect(Collectors.toSet());
        List<RunResults.NewLeftOut> leftOut = new ArrayList<>();
        for (Unmatched unmatched : result.unmatched()) {
            if (inRings.contains(unmatched.id())) {
                continue;
            }
            boolean deep = leftOut.size() < ExplainingRuns.MOST_CHANGES_TRIED;
            leftOut.add(new RunResults.NewLeftOut(
                    PersonId.parse(unmatched.id()),
                    deep ? paired.explainAlone(explaining, unmatched.id()) : WhyAlone.brief(unmatched.cause()),
                    Objects.requireNonNull(gathered.names().get(unmatched.id()))));
        }
        leftOut.sort(HELPED_FIRST);
        List<Explanation> reasons =
                pairs.stream().map(RunResults.NewPair::explanation).toList();
        RunOutcome outcome = RunOutcome.of(result, reasons).with(paired.floor());
        return new ExplainedResult(
                new Prints(result.inputSha256(), PolicyPrint.of(settings, Format.pairs())),
                result,
                pairs,
                rings,
                leftOut,
                settings.ringsWelcome() ? outcome.with(new RingsFound(rings.size(), inRings.size())) : outcome);
    }

    private static String names(MatchedPair pair, GatheredPool gathered) {
        return gathered.names().get(pair.first()) + "\n" + gathered.names().get(pair.second());
    }
}
