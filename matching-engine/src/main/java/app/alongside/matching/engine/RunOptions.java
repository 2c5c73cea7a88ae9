package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.RunProgress;
import app.alongside.matching.engine.candidates.SearchOptions;
import app.alongside.matching.engine.graph.Cancellation;
import java.util.List;

/**
 * How to run a match.
 *
 * @param threads how many threads may work; the result is the same for any number
 * @param progress hears how far the run is
 * @param cancellation stops it early with the best found so far
 * @param locked pairs that stay whatever happens, rules or no rules
 * @param running pairs that run already and get the policy's bonus for staying; people may lose them to something better
 */
public record RunOptions(
        int threads, RunProgress progress, Cancellation cancellation, List<IdPair> locked, List<IdPair> running) {
    /** Refuses to work with no thread. */
    public RunOptions {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads cannot work.");
        }
        locked = List.copyOf(locked);
        running = List.copyOf(running);
    }

    /** All processors, nobody listening, nothing settled before. */
    public static RunOptions defaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new RunOptions(processors, RunProgress.NONE, Cancellation.NEVER, List.of(), List.of());
    }

    /** The same on another number of threads. */
    public RunOptions withThreads(int number) {
        return new RunOptions(number, progress, cancellation, locked, running);
    }

    /** The same with somebody listening. */
    public RunOptions withProgress(RunProgress listener) {
        return new RunOptions(threads, listener, cancellation, locked, running);
    }

    /** The same with a way to stop. */
    public RunOptions withCancellation(Cancellation other) {
        return new RunOptions(threads, progress, other, locked, running);
    }

    /** The same with pairs that stay whatever happens. */
    public RunOptions withLocked(List<IdPair> pairs) {
        return new RunOptions(threads, progress, cancellation, pairs, running);
    }

    /** The same with pairs that run already. */
    public RunOptions withRunning(List<IdPair> pairs) {
        return new RunOptions(threads, progress, cancellation, locked, pairs);
    }

    /** The part that is about the machine. */
    public SearchOptions searching() {
        return new SearchOptions(threads, progress, cancellation);
    }
}
