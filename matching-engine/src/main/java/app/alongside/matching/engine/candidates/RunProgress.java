package app.alongside.matching.engine.candidates;

/** Hears how far a run is; may be called from several threads. */
@FunctionalInterface
public interface RunProgress {
    /** Hears nothing. */
    RunProgress NONE = (phase, fraction) -> {};

    /** Called with the share of the phase that is done, in [0, 1]. */
    void progressed(RunPhase phase, double fraction);
}
