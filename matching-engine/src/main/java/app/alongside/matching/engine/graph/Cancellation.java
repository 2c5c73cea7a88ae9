package app.alongside.matching.engine.graph;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Asked often, and from any thread, whether to stop early with the best solution found so far. */
@FunctionalInterface
public interface Cancellation {
    /** Never stops. */
    Cancellation NEVER = () -> false;

    boolean requested();

    /** Stops where either of the two does. */
    default Cancellation or(Cancellation other) {
        return () -> requested() || other.requested();
    }

    /** Stops once that much time has passed from now. */
    static Cancellation after(Duration limit) {
        return after(limit, System::nanoTime);
    }

    /** Stops once that much time has passed on the given clock of nanoseconds. */
    static Cancellation after(Duration limit, LongSupplier nanos) {
        long start = nanos.getAsLong();
        long allowed = limit.toNanos();
        return () -> nanos.getAsLong() - start >= allowed;
    }
}
