package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;

/** All allowed pairs of a problem, for checking what shortlists lose. */
final class EveryPair {
    private EveryPair() {}

    static Graph of(Problem problem) {
        int people = problem.pool().size();
        Graph.Builder graph = Graph.builder(people);
        for (int a = 0; a < people; a++) {
            graph.capacity(a, problem.places(a));
            for (int b = a + 1; b < people; b++) {
                if (problem.allows(a, b)) {
                    graph.edge(a, b, problem.weight(a, b, problem.scorer().views(a, b)));
                }
            }
        }
        return graph.build();
    }
}
