package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.engine.candidates.RunProgress;
import app.alongside.matching.engine.candidates.SearchOptions;
import app.alongside.matching.engine.graph.Cancellation;
import java.util.List;
import java.util.Set;

/**
 * How to run a match.
 *
 * @param threads how many threads may work; the result is the same for any number
 * @param progress hears how far the run is
 * @param cancellation stops it early with the best found so far
 * @param commitments what is settled before
 * @param provenUpTo the largest pool of which the result is proven the best over all pairs, however long that takes; a larger one
 *     gets a certified small gap
 * @param retrieval how the pairs are found among which the best are chosen
 */
public record RunOptions(
        int threads,
        RunProgress progress,
        Cancellation cancellation,
        Commitments commitments,
        int provenUpTo,
        RetrievalWay retrieval) {
    /** Refuses to work with no thread. */
    public RunOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is at least 1, not " + threads + ".");
        }
    }

    /** All processors, nobody listening, nothing settled before. */
    public static RunOptions defaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new RunOptions(
                processors,
                RunProgress.NONE,
                Cancellation.NEVER,
                Commitments.none(),
                SearchOptions.PROVEN_UP_TO,
                RetrievalWay.BY_SIZE);
    }

    /** The same on another number of threads. */
    public RunOptions withThreads(int number) {
        return new RunOptions(number, progress, cancellation, commitments, provenUpTo, retrieval);
    }

    /** The same with somebody listening. */
    public RunOptions withProgress(RunProgress listener) {
        return new RunOptions(threads, listener, cancellation, commitments, provenUpTo, retrieval);
    }

    /** The same with a way to stop. */
    public RunOptions withCancellation(Cancellation other) {
        return new RunOptions(threads, progress, other, commitments, provenUpTo, retrieval);
    }

    /** The same with other commitments. */
    public RunOptions with(Commitments settled) {
        return new RunOptions(threads, progress, cancellation, settled, provenUpTo, retrieval);
    }

    /** The same with a proof for pools of up to so many people. */
    public RunOptions withProofUpTo(int people) {
        return new RunOptions(threads, progress, cancellation, commitments, people, retrieval);
    }

    /** The same, finding the pairs in this way. */
    public RunOptions withRetrieval(RetrievalWay way) {
        return new RunOptions(threads, progress, cancellation, commitments, provenUpTo, way);
    }

    /** The same with pairs that stay whatever happens. */
    public RunOptions withLocked(List<IdPair> pairs) {
        return with(new Commitments(pairs, commitments.running(), commitments.onlyFor()));
    }

    /** The same with pairs that run already, which people may lose to something better. */
    public RunOptions withRunning(List<IdPair> pairs) {
        return with(new Commitments(commitments.locked(), pairs, commitments.onlyFor()));
    }

    /** The same, forming new pairs only for these people, with anybody who has a place. */
    public RunOptions onlyFor(Set<String> people) {
        return with(new Commitments(commitments.locked(), commitments.running(), people));
    }

    /** The part that is about the machine. */
    public SearchOptions searching() {
        return new SearchOptions(threads, progress, cancellation, provenUpTo, retrieval);
    }
}
