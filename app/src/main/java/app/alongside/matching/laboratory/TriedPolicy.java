package app.alongside.matching.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.policy.PolicyPrint;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.Companions;
import app.alongside.matching.runs.PairedPool;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.programmes.Format;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What a policy would reach, beside the programme's own.
 *
 * @param byOwnWeights the average worth of its pairs as the programme's own policy counts, 0 to 100: the one measure that
 *     is the same for all policies
 * @param alone how many people would stay without a match, by the weightiest reason
 * @param changes how many people would have somebody else, or nobody, or somebody at last
 * @param changing ids of those, a few of them; nobody in trials of before they were told
 * @param gain ids of people who would gain a match, a few of them
 * @param lose ids of people who would lose theirs, a few of them
 */
public record TriedPolicy(
        RunOutcome outcome,
        double byOwnWeights,
        Map<String, Integer> alone,
        int changes,
        List<String> changing,
        List<String> gain,
        List<String> lose,
        String policySha256) {
    public TriedPolicy {
        changing = Objects.requireNonNullElse(changing, List.of());
    }

    private static final int FEW = 12;
    /** Reasons are looked for one by one; for more people than this only the kind of reason is told. */
    private static final int MOST_EXPLAINED = 200;

    /** A policy, what it finds, and with whom it brings people together. */
    record Solved(PolicySettings settings, PairedPool paired, Companions companions) {
        static Solved of(PolicySettings settings, PairedPool paired) {
            return new Solved(settings, paired, Companions.of(paired.result(), settings));
        }

        MatchResult result() {
            return paired.result();
        }
    }

    static TriedPolicy of(Solved own, Solved other) {
        MatchResult result = other.result();
        SortedSet<String> changing = other.companions().listChanges(own.companions());
        ExplainingRuns explaining = new ExplainingRuns(result);
        List<Explanation> pairs = result.pairs().parallelStream()
                .map(pair -> explaining.explain(pair.first(), pair.second()))
                .toList();
        return new TriedPolicy(
                other.companions()
                        .addTo(RunOutcome.of(result, pairs).with(other.paired().floor())),
                byWeightsOf(own.result().solved().problem(), result.pairs()),
                reasons(other, explaining),
                changing.size(),
                few(changing),
                few(other.companions().servedUnlike(own.companions())),
                few(own.companions().servedUnlike(other.companions())),
                PolicyPrint.of(other.settings(), Format.pairs()));
    }

    private static double byWeightsOf(Problem own, List<MatchedPair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> own.scorer()
                        .value(own.scorer()
                                .views(
                                        own.pool().indexOf(pair.first()),
                                        own.pool().indexOf(pair.second()))))
                .map(micro -> micro / 1e4)
                .average()
                .orElse(0);
    }

    private static Map<String, Integer> reasons(Solved solved, ExplainingRuns explaining) {
        Map<String, Integer> reasons = new TreeMap<>();
        List<Unmatched> alone = solved.result().unmatched().stream()
                .filter(unmatched -> !solved.companions().serves(unmatched.id()))
                .toList();
        boolean few = alone.size() <= MOST_EXPLAINED;
        for (Unmatched unmatched : alone) {
            WhyAlone found = few ? explaining.why(unmatched.id()) : WhyAlone.brief(unmatched.cause());
            WhyAlone why = solved.paired().isBesideTotal() ? found.besideTotal() : found;
            reasons.merge(why.rule() == null ? why.cause().name() : why.cause() + "." + why.rule(), 1, Integer::sum);
        }
        return reasons;
    }

    private static List<String> few(Collection<String> ids) {
        return ids.stream().limit(FEW).toList();
    }
}
