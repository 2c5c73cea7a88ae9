package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;

/**
 * Solves a problem of more people than every pair of which could be looked at. Each person's likely pairs are looked at under a
 * {@link Budget}, the best of them are priced roughly, and the prices lead to others that matter: in the same lists, those whose
 * places cost least. Then all are priced again and looked at once more, and what was found is solved sharply, once.
 *
 * <p>The bound holds for the candidates alone, so that nothing is ever proven here; of the other pairs a {@link Coverage} tells.
 * Pairs and memory in proportion to the people. The same result on any number of threads.
 */
final class BudgetedSearch {
    private static final int MORE_ROUNDS = 2;
    private static final int NEW_PAIRS = 24;

    private final Problem problem;
    private final SearchOptions options;
    private final Sieve sieve;
    private final Stopwatch watch;
    private final Rounds rounds;

    private BudgetedSearch(Problem problem, SearchOptions options) {
        this.problem = problem;
        this.options = options;
        sieve = new Sieve(problem);
        watch = new Stopwatch(options.progress());
        rounds = new Rounds(problem, options, watch);
    }

    static Solved solve(Problem problem, SearchOptions options) {
        return new BudgetedSearch(problem, options).solve();
    }

    private Solved solve() {
        Acquaintances acquaintances = watch.time(RunPhase.SCORING, () -> new Acquaintances(problem, Budget.USUAL));
        CandidateGraph candidates = watch.time(RunPhase.SCORING, () -> first(acquaintances));
        for (int round = 0; round < MORE_ROUNDS && !options.cancellation().requested(); round++) {
            CandidateGraph seen = candidates;
            Graph graph = seen.toGraph();
            long[] prices = PriceCheck.withoutFreePlaces(graph, rounds.roughPrices(graph));
            candidates = watch.time(RunPhase.CHECKING, () -> withMissing(seen, prices, acquaintances));
        }
        Graph graph = candidates.toGraph();
        return result(candidates, graph, rounds.solve(graph, Effort.BEST_CERTIFIED));
    }

    private CandidateGraph first(Acquaintances acquaintances) {
        Acquaintances.Directory near = acquaintances.near(problem.pool().size());
        return new CandidateSearch(scanning(RunPhase.SCORING)).findAmong(near);
    }

    private CandidateGraph withMissing(CandidateGraph candidates, long[] prices, Acquaintances acquaintances) {
        Scanning scanning = scanning(RunPhase.CHECKING);
        var wanted = new BudgetedScan.Wanted(prices, NEW_PAIRS, -Finds.AHEAD, candidates);
        BestFew best = new BudgetedScan(scanning, acquaintances.cheapest(prices), wanted).run();
        return candidates.and(CandidateGraph.of(
                sieve.cards(), PairList.of(best, problem.pool().size()).toArray(), scanning.workers()));
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
