package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggested relationship that awaits, or has, the answers of everybody in it.
 *
 * @param runId the match run it came from; absent where one of the two asked for it themselves
 */
public record Proposal(
        ProposalId id,
        ProgrammeId programmeId,
        @Nullable MatchRunId runId,
        Company people,
        Instant proposedAt,
        Instant expiresAt,
        State state) {
    /** Where a proposal stands. */
    public sealed interface State {}

    /** At least one of them has yet to answer. */
    public record Open() implements State {}

    /** All accepted, or of a circle enough. */
    public record Agreed(Instant at) implements State {}

    /** It came to nothing. */
    public record Closed(How how, Instant at) implements State {}

    /** Why a proposal came to nothing. */
    public enum How {
        /** One of them said: not this time; of a circle, too many. */
        DECLINED,
        /** Nobody said no, but not all said yes in time. */
        LAPSED,
        /** One of them found a partner elsewhere, or left. */
        WITHDRAWN
    }

    /** Whether answers are still taken at {@code now}. */
    public boolean isOpen(Instant now) {
        return state instanceof Open && now.isBefore(expiresAt);
    }

    /** Whether it goes ahead with everybody to whom it was made; a circle may go ahead without some. */
    public boolean isAgreedByAll() {
        return state instanceof Agreed && !(people instanceof Circle);
    }

    /**
     * The same for one of its people.
     *
     * @throws IllegalArgumentException for anybody else
     */
    boolean isOpenTo(PersonId person, Instant now) {
        if (!people.includes(person)) {
            throw new IllegalArgumentException(person + " is not among " + people.list());
        }
        return isOpen(now);
    }

    /** The same for those who go ahead: of a circle not always all. */
    Proposal among(List<PersonId> going) {
        return people instanceof Circle circle
                ? new Proposal(id, programmeId, runId, new Circle(going, circle.fewest()), proposedAt, expiresAt, state)
                : this;
    }

    /** Whether its time ran out while answers were missing. */
    public boolean isOverdue(Instant now) {
        return state instanceof Open && !now.isBefore(expiresAt);
    }

    /**
     * The other one, where just two are proposed to each other.
     *
     * @throws IllegalStateException for a ring, where everybody has several others
     */
    public PersonId partnerOf(PersonId person) {
        return duo().partnerOf(person);
    }

    /**
     * The two of a pair.
     *
     * @throws IllegalStateException for a ring
     */
    public Duo duo() {
        if (people instanceof Duo duo) {
            return duo;
        }
        throw new IllegalStateException("Proposal " + id + " is to " + people + ". Maybe ask for a pair at the gate.");
    }

    public boolean isPair() {
        return people instanceof Duo;
    }
}
