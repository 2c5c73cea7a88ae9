package app.alongside.matching.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final int MORE_THAN_PROVEN_ANYHOW = 2_100;

    @Test
    void inALargePoolTheLossIsProvenWhereThatIsAskedFor() {
        Pool pool = Populations.company(MORE_THAN_PROVEN_ANYHOW, 3);
        MatchResult proven = Matcher.match(pool, MatchPolicy.defaults(), RunOptions.defaults());

        IdPair pair = unused(proven);
        Margin margin = margin(proven, pair, Effort.PROVEN);

        assertThat(proven.certificate().proven()).isTrue();
        assertThat(margin.least()).isEqualTo(margin.most());
        assertThat(margin.most()).isCloseTo(loss(proven, pair), within(1e-3));
        assertThat(unlessAsked(proven, pair)).isEqualTo(margin);
    }

    @Test
    void whereNothingIsProvenTheLossLiesBetweenTheFigures() {
        Pool pool = Populations.company(MORE_THAN_PROVEN_ANYHOW, 3);
        MatchResult certified = Matcher.match(
                pool, MatchPolicy.defaults(), RunOptions.defaults().withProofUpTo(0));

        IdPair pair = unused(certified);
        Margin margin = margin(certified, pair, Effort.BEST_CERTIFIED);

        assertThat(certified.certificate().proven()).isFalse();
        assertThat(margin.least()).isLessThan(margin.most());
        assertThat(unlessAsked(certified, pair)).isEqualTo(margin);
        assertThat(loss(certified, pair)).isBetween(margin.least() - 1e-3, margin.most() + 1e-3);
    }

    @Test
    void noLossLiesBetweenFiguresInTheWrongOrder() {
        assertThatThrownBy(() -> new Margin(2, 1)).hasMessageContaining("2.0").hasMessageContaining("1.0");
        assertThatThrownBy(() -> new Margin(-1, 1)).hasMessageContaining("-1.0");
    }

    /** The first person of a pair, with somebody they could be paired with. */
    private static IdPair unused(MatchResult result) {
        String one = result.pairs().getFirst().first();
        String other =
                new Explainer(result.solved()).alternatives(one, 20).getLast().id();
        return new IdPair(one, other);
    }

    private static Margin margin(MatchResult result, IdPair pair, Effort effort) {
        Reason reason = new Explainer(result.solved())
                .whyNot(pair.first(), pair.second(), effort)
                .getFirst();
        return ((Reason.BetterUse) reason).margin();
    }

    /** As it is told of somebody without a partner. */
    private static Margin unlessAsked(MatchResult result, IdPair pair) {
        Pool pool = result.solved().problem().pool();
        return new Settling(result.solved(), pool.indexOf(pair.first()), pool.indexOf(pair.second())).margin();
    }

    /** What the choice is worth more than the best one with the pair, in points. */
    private static double loss(MatchResult result, IdPair pair) {
        MatchResult best = Matcher.match(
                result.solved().problem().pool(),
                MatchPolicy.defaults(),
                RunOptions.defaults().withLocked(List.of(pair)));
        assertThat(best.certificate().proven()).isTrue();
        return 100 * (result.certificate().value() - best.certificate().value());
    }
}
