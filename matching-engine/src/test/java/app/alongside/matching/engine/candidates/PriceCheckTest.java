package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.MatchPolicy;
import java.util.Arrays;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PriceCheckTest {
    private static final SolveOptions ALONE = SolveOptions.defaults().withThreads(1);

    /** Only some people's pairs are looked at, and the raised prices have to hold for the pairs of all others. */
    @Property(tries = 40)
    void pricesHoldForAllPairsThoughOnlySomeAreLookedAt(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(max = 20_000) int ignored) {
        Problem problem = village(90, seed);
        Scanning scanning = scanning(problem);
        CandidateSearch.Found found = new CandidateSearch(scanning).find();
        Graph graph = found.candidates().toGraph();
        long[] solved = Solver.solve(graph, ALONE).prices();

        PriceCheck check = PriceCheck.of(found.candidates(), graph, solved, found.cover(), ignored, scanning);

        CandidateGraph more = found.candidates().with(check.findings().pairs(), scanning.workers());
        long left = 0;
        for (int a = 0; a < 90; a++) {
            for (int b = a + 1; b < 90; b++) {
                if (problem.allows(a, b) && found.candidates().find(a, b) < 0) {
                    left += Math.max(0, weight(problem, a, b) - check.prices()[a] - check.prices()[b]);
                }
            }
        }
        assertThat(left).isLessThanOrEqualTo(check.findings().excess());
        assertHolds(problem, more, check.cover());
    }

    /** What the first lists and a check by other prices leave known holds for whatever they did not hand out. */
    @Property(tries = 40)
    void whatIsKnownHoldsForPairsThatWereNeverHandedOut(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = village(90, seed);
        CandidateSearch.Found found = new CandidateSearch(scanning(problem)).find();

        assertHolds(problem, found.candidates(), found.cover());
    }

    /** The negative control: prices that are too low do not hold, so holding means something. */
    @Property(tries = 10)
    void aCoverByNoPricesDoesNotHold(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = village(90, seed);
        CandidateSearch.Found found = new CandidateSearch(scanning(problem)).find();
        Cover nothing = Cover.ofLists(new int[90], new int[90], Outlook.EVEN);

        assertThatThrownBy(() -> assertHolds(problem, found.candidates(), nothing))
                .isInstanceOf(AssertionError.class);
    }

    /** The negative control: where nothing is known, everybody has to be looked at, and raising prices to that bounds nothing. */
    @Property(tries = 10)
    void whereNothingIsKnownEverybodyIsLookedAt(@ForAll @LongRange(max = 1_000_000) long seed) {
        Problem problem = village(40, seed);
        CandidateGraph candidates =
                new CandidateSearch(scanning(problem)).find().candidates();
        long[] dear = new long[40];
        Arrays.fill(dear, 1_000_000);

        assertThat(Cover.unknown(40).above(dear, 1_000).cardinality()).isEqualTo(40);
        assertThat(PriceCheck.known(candidates.toGraph(), dear, Cover.unknown(40))
                        .upperBound())
                .isGreaterThan(40_000_000L);
    }

    private static void assertHolds(Problem problem, CandidateGraph candidates, Cover cover) {
        long[] prices = cover.raising(new long[problem.pool().size()], new BitSet());
        for (int a = 0; a < prices.length; a++) {
            for (int b = a + 1; b < prices.length; b++) {
                if (problem.allows(a, b) && candidates.find(a, b) < 0) {
                    assertThat(weight(problem, a, b)).isLessThanOrEqualTo(prices[a] + prices[b]);
                }
            }
        }
    }

    private static Problem village(int people, long seed) {
        return new Problem(
                Populations.village(people, seed), MatchPolicy.defaults().withShortlist(2), Commitments.none());
    }

    private static long weight(Problem problem, int a, int b) {
        return problem.weight(a, b, problem.scorer().views(a, b));
    }

    private static Scanning scanning(Problem problem) {
        SearchOptions options = new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000);
        return Scanning.of(problem, options.workers(RunPhase.CHECKING));
    }
}
