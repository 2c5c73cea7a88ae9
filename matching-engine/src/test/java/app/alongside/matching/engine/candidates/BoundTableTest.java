package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.MatchPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BoundTableTest {
    private static final Workers ONE =
            new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000).workers(RunPhase.CHECKING);

    /** What the first scan writes down must not hide what other prices ask for. */
    @Property(tries = 40)
    void aSecondScanByOtherPricesFindsWhatAFreshOneDoes(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = new Problem(
                Populations.village(50, seed), MatchPolicy.defaults().withShortlist(2), Commitments.none());
        Solved solved =
                CertifiedSearch.solve(problem, new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000));
        Bounds bounds = new Bounds(problem);
        Sieve sieve = new Sieve(problem, bounds);
        PriceScan.Limits remembering = new PriceScan.Limits(bounds, sieve, new BoundTable(50), true, 0);
        PriceScan.Limits forgetful = new PriceScan.Limits(bounds, sieve, null, true, 0);
        CandidateGraph none = CandidateGraph.of(problem, new long[0], ONE);

        scan(none, problem, remembering, solved.prices());
        long[] lower = solved.prices().clone();
        for (int person = 0; person < lower.length; person += 3) {
            lower[person] /= 2;
        }

        Findings again = scan(none, problem, remembering, lower);
        Findings fresh = scan(none, problem, forgetful, lower);
        assertThat(again.pairs()).containsExactly(fresh.pairs());
        assertThat(again.excess()).isEqualTo(fresh.excess());
    }

    @Test
    void roundsUpSoThatABoundStaysOne() {
        assertThat(BoundTable.steps(0)).isZero();
        assertThat(BoundTable.steps(-100_000_000)).isZero();
        assertThat(BoundTable.steps(1)).isEqualTo((short) 1);
        assertThat(BoundTable.steps(128)).isEqualTo((short) 1);
        assertThat(BoundTable.steps(129)).isEqualTo((short) 2);
    }

    private static Findings scan(CandidateGraph candidates, Problem problem, PriceScan.Limits limits, long[] prices) {
        return new Scanning(problem, limits, ONE).everyPair(candidates, PairPrices.of(prices));
    }
}
