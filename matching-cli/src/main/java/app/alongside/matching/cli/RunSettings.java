package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Objective;

/** Settings that every run of the solver has. */
public record RunSettings(Objective objective, int threads, long seed) {
    public static RunSettings defaults() {
        return new RunSettings(Objective.TOTAL_VALUE, Runtime.getRuntime().availableProcessors(), 0);
    }
}
