package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.MatchPolicy;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Seeds the scan with the mistakes it is there to find. */
class PriceScanTest {
    private static final SearchOptions OPTIONS = new SearchOptions(1, RunProgress.NONE, Cancellation.NEVER, 5_000);

    @Property(tries = 30)
    void findsAPairOfTheBestMatchingThatTheCandidatesLack(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll boolean allPairs) {
        Solved solved = solved(seed, allPairs);
        int lost = solved.solution().chosenEdges()[0];
        long key = CandidateGraph.key(
                solved.candidates().first(lost), solved.candidates().second(lost));
        long[] noPrices = new long[solved.prices().length];

        assertThat(scan(solved, without(solved, key), noPrices, allPairs).pairs())
                .contains(key);
        assertThat(scan(solved, solved.candidates(), noPrices, allPairs).pairs())
                .doesNotContain(key);
    }

    /** The negative control: prices nobody would pay hide every pair, so finding nothing means nothing unless prices are low. */
    @Property(tries = 10)
    void findsNothingWherePricesAreTooHigh(@ForAll @LongRange(max = 1_000_000) long seed, @ForAll boolean allPairs) {
        Solved solved = solved(seed, allPairs);
        long[] dear = new long[solved.prices().length];
        Arrays.fill(dear, 3_000_000);

        assertThat(scan(solved, without(solved, -1), dear, allPairs).pairs()).isEmpty();
    }

    @Property(tries = 30)
    void countsWhatTheLostPairIsWorthAboveItsPrices(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll boolean allPairs) {
        Solved solved = solved(seed, allPairs);
        int lost = solved.solution().chosenEdges()[0];
        int first = solved.candidates().first(lost);
        int second = solved.candidates().second(lost);
        long[] prices = solved.prices().clone();
        prices[first] = Math.max(0, prices[first] - 10_000);

        Findings findings = scan(solved, without(solved, CandidateGraph.key(first, second)), prices, allPairs);

        long over = solved.candidates().weight(lost) - prices[first] - prices[second];
        assertThat(findings.excess()).isGreaterThanOrEqualTo(Math.max(0, over));
    }

    private static Solved solved(long seed, boolean allPairs) {
        Problem problem = new Problem(
                Populations.village(40, seed), MatchPolicy.defaults().withShortlist(3), Commitments.none());
        return CertifiedSearch.solve(problem, OPTIONS, allPairs ? 40 : 0);
    }

    private static CandidateGraph without(Solved solved, long key) {
        PairList pairs = new PairList();
        for (int pair = 0; pair < solved.candidates().size(); pair++) {
            int first = solved.candidates().first(pair);
            int second = solved.candidates().second(pair);
            if (CandidateGraph.key(first, second) != key && key >= 0) {
                pairs.add(first, second);
            }
        }
        return CandidateGraph.of(solved.problem(), pairs.toArray(), OPTIONS.workers(RunPhase.CHECKING));
    }

    private static Findings scan(Solved solved, CandidateGraph candidates, long[] prices, boolean allPairs) {
        Problem problem = solved.problem();
        Bounds bounds = new Bounds(problem);
        int people = problem.pool().size();
        PriceScan.Limits limits =
                new PriceScan.Limits(bounds, new Sieve(problem, bounds), new BoundTable(people), allPairs, people);
        Workers workers = OPTIONS.workers(RunPhase.CHECKING);
        return allPairs
                ? new Scanning(problem, limits, workers).everyPair(candidates, PairPrices.of(prices))
                : new PriceScan(candidates, problem, limits, prices).run(workers);
    }
}
