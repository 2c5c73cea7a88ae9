package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;

/**
 * Solves a problem of more people than every pair of which could be looked at. Each person's likely pairs are looked at under a
 * {@link Budget}, the best of them are solved, and the prices lead to others that matter: in the same lists, those whose places
 * cost least. Then it is solved again, and once more.
 *
 * <p>The bound holds for the candidates alone, so that nothing is ever proven here; of the other pairs a {@link Coverage} tells.
 * Pairs and memory in proportion to the people; the time grows faster, tenfold from 20,000 people to 100,000. The same result
 * on any number of threads.
 */
final class BudgetedSearch {
    private static final int MORE_ROUNDS = 2;

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
        Graph graph = candidates.toGraph();
        Solution solution = rounds.solveAnew(graph, Effort.BEST_CERTIFIED);
        for (int round = 0; round < MORE_ROUNDS && !options.cancellation().requested(); round++) {
            CandidateGraph seen = candidates;
            long[] prices = PriceCheck.withoutFreePlaces(graph, solution.prices());
            candidates = watch.time(RunPhase.CHECKING, () -> withMissing(seen, prices, acquaintances));
            graph = candidates.toGraph();
            solution = rounds.solveAnew(graph, Effort.BEST_CERTIFIED);
        }
        return result(candidates, graph, solution);
    }

    private CandidateGraph first(Acquaintances acquaintances) {
        var likely =
                new CandidateSearch.Likely(acquaintances.near(problem.pool().size()), sieve.cards());
        return CandidateSearch.among(likely, scanning(RunPhase.SCORING)).find().candidates();
    }

    private CandidateGraph withMissing(CandidateGraph candidates, long[] prices, Acquaintances acquaintances) {
        Scanning scanning = scanning(RunPhase.CHECKING);
        var likely = new CandidateSearch.Likely(acquaintances.cheapest(prices), sieve.cards());
        Findings findings = new BudgetedScan(candidates, scanning, prices, likely).run();
        return candidates.with(findings.pairs(), scanning.workers());
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
