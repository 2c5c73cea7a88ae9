package app.alongside.matching.cli;

import app.alongside.matching.engine.candidates.RetrievalWay;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the command was asked to do. */
public sealed interface Arguments {
    /** Show how the command is used. */
    record Help() implements Arguments {}

    /**
     * Solve a graph given as files.
     *
     * @param capacities how many partners each vertex takes; where null, one each
     * @param exact whether a proven optimum is wanted
     * @param limit when to stop with the best found so far; null for never
     */
    record GraphRun(
            Path edges,
            @Nullable Path capacities,
            Path out,
            boolean exact,
            @Nullable Duration limit,
            RunSettings run) implements Arguments {}

    /** Show the default policy with every field explained. */
    record PrintPolicy() implements Arguments {}

    /**
     * Match people given as a file.
     *
     * @param policy how; where null, by the default policy
     * @param format what to form; where null, the pairs that the policy names
     * @param limit when to stop with the best found so far; null for never
     * @param proof how far the result is to be proven, and what of it to write
     */
    record PeopleRun(
            Path people,
            @Nullable Path policy,
            Path out,
            @Nullable PeopleFormat format,
            @Nullable Duration limit,
            int threads,
            ProofWish proof)
            implements Arguments {}

    /**
     * What is wanted of a proof.
     *
     * @param written whether the files are wanted with which it can be checked
     * @param upTo the largest pool of which the result is proven the best
     * @param over which pairs are looked at
     */
    record ProofWish(boolean written, int upTo, RetrievalWay over) {}
}
