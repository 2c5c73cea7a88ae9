package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Graph;
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
        return Solver.solve(graph, SolveOptions.defaults().withEffort(effort))
                .measures()
                .value();
    }
}
