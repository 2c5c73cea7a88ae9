package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reproducible execution of a policy on the pool of a programme.
 *
 * @param number counts the runs of the programme
 * @param settings the policy as it was
 */
public record MatchRun(
        MatchRunId id, ProgrammeId programmeId, int number, PolicySettings settings, Instant askedAt, State state) {
    /** How far a run is. */
    public sealed interface State {}

    /**
     * In the background.
     *
     * @param phase what it does now, as the engine calls it; absent before it has begun
     * @param fraction of the phase, 0 to 1
     */
    public record Working(@Nullable String phase, double fraction) implements State {}

    /** It broke off; nothing was found. */
    public record Failed(Instant at) implements State {}

    /**
     * Finished.
     *
     * @param inputSha256 the fingerprint of everything known about everybody in the pool
     * @param policySha256 the fingerprint of the whole policy
     * @param publishedAt when its pairs were proposed to people; absent as long as nobody was told
     */
    public record Done(
            RunOutcome outcome,
            Instant at,
            String inputSha256,
            String policySha256,
            @Nullable Instant publishedAt) implements State {
        public boolean isPublished() {
            return publishedAt != null;
        }
    }

    public boolean isWorking() {
        return state instanceof Working;
    }
}
