package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;
import app.alongside.matching.engine.policy.Weights;
import org.jspecify.annotations.Nullable;

/** Solves the graphs of one search one after another, each from the prices of the one before. */
final class Rounds {
    private final Problem problem;
    private final SearchOptions options;
    private final Stopwatch watch;
    private long @Nullable [] prices;
    private int count;

    Rounds(Problem problem, SearchOptions options, Stopwatch watch) {
        this.problem = problem;
        this.options = options;
        this.watch = watch;
    }

    Solution solve(Graph graph, Effort effort) {
        return solve(graph, effort, prices);
    }

    /** In a large graph prices that are nearly right are a long way from those that are: from nothing is quicker. */
    Solution solveAnew(Graph graph, Effort effort) {
        return solve(graph, effort, null);
    }

    private Solution solve(Graph graph, Effort effort, long @Nullable [] before) {
        SolveOptions solving =
                options.solving(problem.policy(), graph.vertices()).withEffort(effort);
        Solution solution = watch.time(
                RunPhase.SOLVING,
                () -> before == null ? Solver.solve(graph, solving) : Solver.resolve(graph, before, solving));
        prices = solution.prices();
        count++;
        return solution;
    }

    /** How many graphs were solved. */
    int count() {
        return count;
    }

    /** The solution to hand out: where more counts than the total value, that of the same graph by what counts. */
    Solution handedOut(Graph graph, Solution solution) {
        Objective objective = problem.policy().objective();
        if (objective == Objective.TOTAL_VALUE || options.cancellation().requested()) {
            return solution;
        }
        SolveOptions solving =
                options.solving(problem.policy(), graph.vertices()).withObjective(objective);
        return watch.time(RunPhase.SOLVING, () -> Solver.solve(graph, solving));
    }

    /** Every place taken by the best pair there could be: all that is known of pairs nobody looked at. */
    long crudeBound(Graph graph) {
        long bound = (long) problem.running().size() * Weights.MICRO;
        for (int person = 0; person < graph.vertices(); person++) {
            long places = Math.min(graph.capacity(person), graph.vertices());
            bound += places * (Weights.MICRO / 2 + problem.patience(person));
        }
        return bound;
    }

    static double units(long micro) {
        return micro / (double) Weights.MICRO;
    }
}
