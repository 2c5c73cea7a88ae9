package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.policy.MatchPolicy;

/**
 * How to run: on how many threads, who hears of it, who may stop it, and how far to look.
 *
 * @param provenUpTo the largest pool of which the result is proven the best over all pairs
 * @param retrieval how the pairs are found; on this alone the result may depend
 */
public record SearchOptions(
        int threads, RunProgress progress, Cancellation cancellation, int provenUpTo, RetrievalWay retrieval) {
    /** A proof of so many people takes between one and two seconds on two idle cores. */
    public static final int PROVEN_UP_TO = 10_000;

    private static final int ALONE = 2_000;

    /** Pairs are found in the way that suits the size of the pool. */
    public SearchOptions(int threads, RunProgress progress, Cancellation cancellation, int provenUpTo) {
        this(threads, progress, cancellation, provenUpTo, RetrievalWay.BY_SIZE);
    }

    Workers workers(RunPhase phase) {
        return new Workers(threads, cancellation, fraction -> progress.progressed(phase, fraction));
    }

    SolveOptions solving(MatchPolicy policy, int people) {
        return SolveOptions.defaults()
                .withThreads(people <= ALONE ? 1 : threads)
                .withSeed(policy.seed())
                .withCancellation(cancellation)
                .withProgress((phase, fraction) -> progress.progressed(RunPhase.SOLVING, fraction));
    }
}
