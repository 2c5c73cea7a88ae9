package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.formats.Ring;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.stream.IntStream;

/** Explains rings: what each member learns from the one before, and why no two of them make a pair. */
public final class RingExplainer {
    private final Pool pool;
    private final PairExplainer pairs;
    private final BrokenRules asPairs;

    /** An explainer of the rings that were formed of a pool by a policy. */
    public RingExplainer(Pool pool, MatchPolicy policy) {
        this.pool = pool;
        Problem problem = new Problem(pool, policy.with(policy.rules().withBothGaining()), Commitments.none());
        pairs = new PairExplainer(problem);
        asPairs = new BrokenRules(problem);
    }

    /**
     * One step of a ring.
     *
     * @param gets what the learner wants and the helper offers
     * @param view how the learner sees the helper, 0 to 100
     * @param asPair why the two are no pair by themselves; empty when they could be one
     */
    public record Step(String helper, String learner, List<SkillHelp> gets, int view, List<Reason.Broken> asPair) {}

    /** The steps of a ring, the first member learning first. */
    public List<Step> explain(Ring ring) {
        return IntStream.range(0, ring.members().size())
                .mapToObj(place -> step(ring, place))
                .toList();
    }

    private Step step(Ring ring, int place) {
        String learner = ring.members().get(place);
        String helper = ring.helperOf(learner);
        int one = pool.indexOf(learner);
        int two = pool.indexOf(helper);
        return new Step(
                helper,
                learner,
                pairs.explain(one, two).firstGets(),
                Points.shown(ring.viewsMicro().get(place)),
                asPairs.of(one, two).stream()
                        .filter(reason -> reason.rule() == Rule.BOTH_GAIN)
                        .toList());
    }
}
