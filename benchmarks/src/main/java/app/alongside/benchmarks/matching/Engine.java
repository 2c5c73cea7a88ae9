package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.graph.Solver;

/** Alongside's own solver. */
record Engine(Effort effort, int mostPeople) implements Contender {
    @Override
    public String key() {
        return effort == Effort.PROVEN ? "proven" : "certified";
    }

    @Override
    public String name() {
        return "Alongside, " + (effort == Effort.PROVEN ? "proven" : "certified");
    }

    @Override
    public long solve(Graph graph) {
        Solution solution = Solver.solve(graph, SolveOptions.defaults().withEffort(effort));
        if (effort == Effort.PROVEN && !solution.certificate().proven()) {
            throw new IllegalStateException("%s is not proven".formatted(solution.certificate()));
        }
        return solution.measures().value();
    }
}
