package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.Certificate;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import java.util.Arrays;

/**
 * Solves a problem of more people than every pair of which could be looked at: by {@link Crossings}, to which guessed prices lead,
 * instead of all pairs. These are looked at once, and what is found is solved without being checked.
 *
 * <p>The bound holds for the candidates alone, so that nothing is ever proven here; of the other pairs a {@link Coverage} tells.
 * Looks and memory in proportion to the people, as the {@link Budget} says. The same result on any number of threads.
 */
final class BudgetedSearch {
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
        sieve = new Sieve(problem, options.workers(RunPhase.SCORING));
        watch = new Stopwatch(options.progress());
        rounds = new Rounds(problem, options, watch);
    }

    static Solved solve(Problem problem, SearchOptions options, Budget budget) {
        return new BudgetedSearch(problem, options, budget).solve();
    }

    private Solved solve() {
        CandidateGraph candidates = watch.time(RunPhase.SCORING, this::candidates);
        Graph graph = candidates.toGraph();
        return result(candidates, graph, rounds.solve(graph, Effort.BEST_CERTIFIED));
    }

    private CandidateGraph candidates() {
        Scanning scanning = scanning(RunPhase.SCORING);
        CandidateSearch search = new CandidateSearch(scanning);
        Outlook guess = search.guess(budget.others());
        long[] costs = Arrays.stream(guess.prices()).asLongStream().toArray();
        return search.findAmong(Crossings.of(scanning, costs, budget), guess);
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
