package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.MatchPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PriceCheckTest {
    private static final SolveOptions ALONE = SolveOptions.defaults().withThreads(1);

    /** Nobody looks at the pairs again, so the raised prices have to hold for pairs that the first check never handed out. */
    @Property(tries = 40)
    void whatAnEarlierCheckKnowsHoldsForAllPairsByNewPrices(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = new Problem(
                Populations.village(90, seed), MatchPolicy.defaults().withShortlist(2), Commitments.none());
        Scanning scanning = scanning(problem);
        CandidateGraph candidates = new CandidateSearch(scanning).find();
        Graph graph = candidates.toGraph();
        PriceCheck first =
                PriceCheck.of(candidates, graph, Solver.solve(graph, ALONE).prices(), scanning);
        CandidateGraph more = candidates.with(first.findings().pairs(), scanning.workers());
        Graph larger = more.toGraph();
        Solution solution = Solver.solve(larger, ALONE);

        PriceCheck again = first.again(larger, solution.prices());

        for (int a = 0; a < 90; a++) {
            for (int b = a + 1; b < 90; b++) {
                if (problem.allows(a, b) && more.find(a, b) < 0) {
                    assertThat(problem.weight(a, b, problem.scorer().views(a, b)))
                            .isLessThanOrEqualTo(again.prices()[a] + again.prices()[b]);
                }
            }
        }
        assertThat(again.upperBound())
                .isGreaterThanOrEqualTo(solution.measures().value());
    }

    /** The negative control: without what the first check knows, new prices alone do not hold. */
    @Property(tries = 10)
    void knowingNothingRaisesNothing(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = new Problem(
                Populations.village(40, seed), MatchPolicy.defaults().withShortlist(2), Commitments.none());
        Graph graph = new CandidateSearch(scanning(problem)).find().toGraph();
        long[] prices = Solver.solve(graph, ALONE).prices();
        Findings nothing = new Findings(new long[0], true, 0, new int[40]);

        PriceCheck again = new PriceCheck(nothing, new long[40], false, 0, 0).again(graph, prices);

        assertThat(again.upperBound()).isEqualTo(again.onCandidates());
    }

    private static Scanning scanning(Problem problem) {
        Bounds bounds = new Bounds(problem);
        PriceScan.Limits limits = new PriceScan.Limits(bounds, new Sieve(problem, bounds), null, true, 0);
        SearchOptions options = new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000);
        return new Scanning(problem, limits, options.workers(RunPhase.CHECKING));
    }
}
