package app.alongside.matching.engine.graph;

import java.util.BitSet;

/**
 * How to solve. The result depends on everything here except {@code threads} and {@code progress}.
 *
 * @param effort how far to go
 * @param threads how many threads may work, at least 1
 * @param seed orders the bidders, and so chooses among equally good solutions
 * @param progress hears how far the solver is
 * @param cancellation stops it early
 * @param objective what the solution shall be best at
 * @param served vertices that have a partner already, beyond the graph: a partner in it is no first one
 */
public record SolveOptions(
        Effort effort,
        int threads,
        long seed,
        ProgressListener progress,
        Cancellation cancellation,
        Objective objective,
        BitSet served) {
    public SolveOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        served = (BitSet) served.clone();
    }

    /** Certified total value with as many threads as there are processors. */
    public static SolveOptions defaults() {
        return new SolveOptions(
                Effort.BEST_CERTIFIED,
                Runtime.getRuntime().availableProcessors(),
                0,
                ProgressListener.NONE,
                Cancellation.NEVER,
                Objective.TOTAL_VALUE,
                new BitSet());
    }

    public SolveOptions withEffort(Effort other) {
        return new SolveOptions(other, threads, seed, progress, cancellation, objective, served);
    }

    public SolveOptions withThreads(int other) {
        return new SolveOptions(effort, other, seed, progress, cancellation, objective, served);
    }

    public SolveOptions withSeed(long other) {
        return new SolveOptions(effort, threads, other, progress, cancellation, objective, served);
    }

    public SolveOptions withProgress(ProgressListener other) {
        return new SolveOptions(effort, threads, seed, other, cancellation, objective, served);
    }

    public SolveOptions withCancellation(Cancellation other) {
        return new SolveOptions(effort, threads, seed, progress, other, objective, served);
    }

    public SolveOptions withObjective(Objective other) {
        return new SolveOptions(effort, threads, seed, progress, cancellation, other, served);
    }

    /** The same where these have a partner already. */
    public SolveOptions withServed(BitSet others) {
        return new SolveOptions(effort, threads, seed, progress, cancellation, objective, others);
    }

    @Override
    public BitSet served() {
        return (BitSet) served.clone();
    }
}
