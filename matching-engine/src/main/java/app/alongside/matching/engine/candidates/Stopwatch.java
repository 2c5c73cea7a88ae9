package app.alongside.matching.engine.candidates;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the seconds spent in each phase, and announces beginning and end. */
public final class Stopwatch {
    private final RunProgress progress;
    private final Map<RunPhase, Double> seconds = new EnumMap<>(RunPhase.class);

    /** A watch that has counted nothing yet. */
    public Stopwatch(RunProgress progress) {
        this.progress = progress;
    }

    /** Does the work and counts its time to the phase. */
    public <T> T time(RunPhase phase, Supplier<T> work) {
        progress.progressed(phase, 0);
        long start = System.nanoTime();
        T result = work.get();
        seconds.merge(phase, (System.nanoTime() - start) / 1e9, Double::sum);
        progress.progressed(phase, 1);
        return result;
    }

    /** The seconds so far, by phase. */
    public Map<RunPhase, Double> seconds() {
        return Collections.unmodifiableMap(new EnumMap<>(seconds));
    }
}
