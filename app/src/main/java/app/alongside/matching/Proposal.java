package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A suggested relationship that awaits, or has, the answers of both people.
 *
 * @param runId the match run it came from; absent where one of the two asked for it themselves
 */
public record Proposal(
        ProposalId id,
        ProgrammeId programmeId,
        @Nullable MatchRunId runId,
        Duo people,
        Instant proposedAt,
        Instant expiresAt,
        State state) {
    /** Where a proposal stands. */
    public sealed interface State {}

    /** At least one of the two has yet to answer. */
    public record Open() implements State {}

    /** Both accepted. */
    public record Agreed(Instant at) implements State {}

    /** It came to nothing. */
    public record Closed(How how, Instant at) implements State {}

    /** Why a proposal came to nothing. */
    public enum How {
        /** One of the two said: not this time. */
        DECLINED,
        /** Nobody said no, but not both said yes in time. */
        LAPSED,
        /** One of the two found a partner elsewhere, or left. */
        WITHDRAWN
    }

    /** Whether answers are still taken at {@code now}. */
    public boolean isOpen(Instant now) {
        return state instanceof Open && now.isBefore(expiresAt);
    }

    /** Whether its time ran out while answers were missing. */
    public boolean isOverdue(Instant now) {
        return state instanceof Open && !now.isBefore(expiresAt);
    }

    public PersonId partnerOf(PersonId person) {
        return people.partnerOf(person);
    }
}
