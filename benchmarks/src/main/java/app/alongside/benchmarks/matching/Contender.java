package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;

/** A way to solve a graph. */
public interface Contender {
    /** The word by which it is chosen on the command line. */
    String key();

    String name();

    /** The largest graph, in people, that it is given; beyond it takes too long to wait for. */
    int mostPeople();

    /** How often it is measured at least; the best round counts. */
    default int rounds() {
        return 3;
    }

    /** Solves the graph and returns the value reached, in micro-units. */
    long solve(Graph graph);
}
