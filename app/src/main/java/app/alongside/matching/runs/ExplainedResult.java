package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A result with all its reasons, ready to be kept.
 *
 * @param pairs the best first
 */
record ExplainedResult(
        MatchResult result, List<RunResults.NewPair> pairs, List<RunResults.NewLeftOut> leftOut, RunOutcome outcome) {
    private static final Comparator<MatchedPair> BEST_FIRST = Comparator.comparingInt(MatchedPair::micro)
            .reversed()
            .thenComparing(MatchedPair::first)
            .thenComparing(MatchedPair::second);

    private static final Comparator<RunResults.NewLeftOut> HELPED_FIRST = Comparator.comparing(
                    (RunResults.NewLeftOut left) -> left.why().help() == null)
            .thenComparing(left -> left.why().cause())
            .thenComparing(RunResults.NewLeftOut::name);

    static ExplainedResult of(MatchResult result, GatheredPool gathered) {
        ExplainingRuns explaining = new ExplainingRuns(result);
        List<RunResults.NewPair> pairs = result.pairs().parallelStream()
                .sorted(BEST_FIRST)
                .map(pair -> new RunResults.NewPair(pair, explaining.explain(pair), names(pair, gathered)))
                .toList();
        List<RunResults.NewLeftOut> leftOut = new ArrayList<>();
        for (Unmatched unmatched : result.unmatched()) {
            boolean deep = leftOut.size() < ExplainingRuns.MOST_CHANGES_TRIED;
            leftOut.add(new RunResults.NewLeftOut(
                    PersonId.parse(unmatched.id()),
                    deep ? explaining.explainAlone(unmatched.id()) : WhyAlone.brief(unmatched.cause()),
                    Objects.requireNonNull(gathered.names().get(unmatched.id()))));
        }
        leftOut.sort(HELPED_FIRST);
        List<Explanation> reasons =
                pairs.stream().map(RunResults.NewPair::explanation).toList();
        return new ExplainedResult(result, pairs, leftOut, RunOutcome.of(result, reasons));
    }

    private static String names(MatchedPair pair, GatheredPool gathered) {
        return gathered.names().get(pair.first()) + "\n" + gathered.names().get(pair.second());
    }
}
