package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;

/** A way to solve a graph. */
interface Contender {
    String name();

    /** The largest graph, in people, that it is given; beyond it takes too long to wait for. */
    int mostPeople();

    /** Solves the graph and returns the value reached, in micro-units. */
    long solve(Graph graph);
}
