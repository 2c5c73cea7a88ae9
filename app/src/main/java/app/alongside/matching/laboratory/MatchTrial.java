package app.alongside.matching.laboratory;

import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.HeldFloor;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;

/**
 * Several policies tried on the people of a programme as they were at one moment.
 *
 * @param policies the programme's own first
 */
public record MatchTrial(
        MatchTrialId id, ProgrammeId programmeId, Instant askedAt, List<PolicySettings> policies, State state) {
    /** How far it is. */
    public sealed interface State {}

    /** In the background. */
    public record Working() implements State {}

    /** It broke off. */
    public record Failed() implements State {}

    /**
     * Finished.
     *
     * @param results one for each policy, in their order
     * @param inputSha256 the fingerprint of everything known about everybody in the pool
     */
    public record Done(List<TriedPolicy> results, String inputSha256) implements State {}

    /** Whether a policy can be used: one whose floor was not held cannot. */
    public boolean isUsable(int column) {
        HeldFloor floor = state instanceof Done done
                ? done.results().get(column).outcome().floor()
                : null;
        return floor == null || floor.isHeld();
    }

    public boolean isWorking() {
        return state instanceof Working;
    }
}
