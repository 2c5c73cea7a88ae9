package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Solves a problem of more people than every pair of which could be looked at: as {@link CertifiedSearch}, but by {@link Crossings}
 * instead of all pairs. What is found by guessed prices is priced roughly, the pairs of people whose price has fallen are looked at
 * once more, and the result is solved sharply, once.
 *
 * <p>The bound holds for the candidates alone, so that nothing is ever proven here; of the other pairs a {@link Coverage} tells.
 * Looks and memory in proportion to the people, as the {@link Budget} says. The same result on any number of threads.
 */
final class BudgetedSearch {
    /** So few are looked at again: those whose price has fallen most. */
    private static final int ONE_IN = 6;

    private final Problem problem;
    private final SearchOptions options;
    private final Budget budget;
    private final Sieve sieve;
    private final Stopwatch watch;
    private final Rounds rounds;

    private BudgetedSearch(Problem problem, SearchOptions options, Budget budget) {
        this.problem = problem;
        this.options = options;
        this.budget = budget;
        sieve = new Sieve(problem);
        watch = new Stopwatch(options.progress());
        rounds = new Rounds(problem, options, watch);
    }

    static Solved solve(Problem problem, SearchOptions options, Budget budget) {
        return new BudgetedSearch(problem, options, budget).solve();
    }

    private Solved solve() {
        CandidateSearch.Found found = watch.time(RunPhase.SCORING, this::first);
        CandidateGraph candidates = options.cancellation().requested() ? found.candidates() : withMissing(found);
        Graph graph = candidates.toGraph();
        return result(candidates, graph, rounds.solve(graph, Effort.BEST_CERTIFIED));
    }

    private CandidateSearch.Found first() {
        Scanning scanning = scanning(RunPhase.SCORING);
        CandidateSearch search = new CandidateSearch(scanning);
        Outlook guess = search.guess(SampleMarket.ROUGH);
        long[] costs = Arrays.stream(guess.prices()).asLongStream().toArray();
        return search.findAmong(Crossings.of(scanning, costs, budget), guess);
    }

    private CandidateGraph withMissing(CandidateSearch.Found found) {
        Graph graph = found.candidates().toGraph();
        long[] prices = PriceCheck.withoutFreePlaces(graph, rounds.roughPrices(graph));
        long[] missing = watch.time(RunPhase.CHECKING, () -> missing(found, prices));
        CandidateGraph more = CandidateGraph.of(sieve.cards(), missing, options.workers(RunPhase.CHECKING));
        return found.candidates().and(more);
    }

    private long[] missing(CandidateSearch.Found found, long[] prices) {
        Scanning scanning = scanning(RunPhase.CHECKING);
        BitSet fallen = found.cover().furthestAbove(prices, prices.length / ONE_IN);
        Looks crossings = Crossings.of(scanning, prices, budget).among(fallen);
        return new PairScan(found.candidates(), scanning, PairPrices.of(prices))
                .at(crossings)
                .pairs();
    }

    private Scanning scanning(RunPhase phase) {
        return new Scanning(problem, sieve, options.workers(phase));
    }

    private Solved result(CandidateGraph candidates, Graph graph, Solution byValue) {
        boolean cancelled = options.cancellation().requested();
        long[] prices = PriceCheck.withoutFreePlaces(graph, byValue.prices());
        Solution solution = rounds.handedOut(graph, byValue);
        long value = solution.measures().value();
        long upper = Math.max(value, cancelled ? rounds.crudeBound(graph) : PriceCheck.bound(graph, prices));
        Coverage coverage = cancelled ? null : watch.time(RunPhase.CHECKING, () -> coverage(candidates, prices, upper));
        Retrieval retrieval =
                new Retrieval(problem.policy().shortlist(), candidates.size(), false, 0, rounds.count(), coverage);
        Certificate certificate = new Certificate(Rounds.units(value), Rounds.units(upper), false);
        return new Solved(problem, candidates, graph, solution, prices, certificate, retrieval, watch.seconds());
    }

    private Coverage coverage(CandidateGraph candidates, long[] prices, long bound) {
        return new CoverageCheck(candidates, scanning(RunPhase.CHECKING), prices).share(bound);
    }
}
