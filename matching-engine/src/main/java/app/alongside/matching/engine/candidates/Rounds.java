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
        long[] before = prices;
        SolveOptions solving = solving(graph).withEffort(effort);
        Solution solution = watch.time(
                RunPhase.SOLVING,
                () -> before == null ? Solver.solve(graph, solving) : Solver.resolve(graph, before, solving));
        prices = solution.prices();
        count++;
        return solution;
    }

    private SolveOptions solving(Graph graph) {
        return options.solving(problem.policy(), graph.vertices())
                .withServed(problem.settled().people());
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
        SolveOptions solving = solving(graph).withObjective(objective);
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
