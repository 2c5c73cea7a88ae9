package app.alongside.matching.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Seconds by phase. */
public final class Stopwatch {
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** Does the work and adds the time it took to the phase. */
    public <T> T time(String phase, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            double passed = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
            seconds.merge(phase, passed, Double::sum);
        }
    }

    public Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }
}
