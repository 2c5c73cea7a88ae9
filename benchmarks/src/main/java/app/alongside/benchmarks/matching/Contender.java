package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;

/** A way to solve a graph. */
interface Contender {
    /** The word by which it is chosen on the command line. */
    String key();

    String name();

    /** The largest graph, in people, that it is given; beyond it takes too long to wait for. */
    int mostPeople();

    /** Whether it may never end: then it runs in a process of its own, which is stopped in time. */
    default boolean mayNeverEnd() {
        return false;
    }

    /** Solves the graph and returns the value reached, in micro-units. */
    long solve(Graph graph);
}
