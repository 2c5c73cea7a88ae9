package app.alongside.matching.engine.graph;

/** Hears how far the solver is. Called from the solving thread, at most a few hundred times a run. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (phase, fraction) -> {};

    /** Called with the share of the phase that is done, in [0, 1]; it never falls within a phase. */
    void progressed(SolvePhase phase, double fraction);
}
