package app.alongside.care;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something raised in confidence. What is said in it lies in its statements.
 *
 * @param raisedBy who raised it; shown to its readers only when the request allows it
 */
public record Concern(ConcernId id, PersonId raisedBy, Request request, State state, Dates dates) {
    /** What a concern is about. */
    public enum About {
        NOT_WORKING,
        BOUNDARY,
        CONFIDENTIALITY,
        WORRIED,
        OTHER
    }

    /** How far it has come. */
    public enum State {
        /** Only whoever writes it sees it. */
        DRAFT,
        SENT,
        /** A care contact has answered. */
        TALKING,
        CLOSED,
        /** Taken back: its words are gone. */
        WITHDRAWN
    }

    /**
     * What is asked for.
     *
     * @param named whether the readers see who raised it
     * @param relationship the relationship it is about, if any
     * @param hold whether that relationship is to rest while the concern is open
     */
    public record Request(
            About about, boolean named, @Nullable RelationshipId relationship, boolean hold) {
        public Request {
            hold = hold && relationship != null;
        }
    }

    /**
     * When it came so far.
     *
     * @param sentAt null for a draft
     * @param endedAt when it was closed or withdrawn; null before
     */
    public record Dates(
            Instant begunAt,
            @Nullable Instant sentAt,
            @Nullable Instant endedAt) {}

    static Concern draft(PersonId by, Request request, Instant now) {
        return new Concern(new ConcernId(UUID.randomUUID()), by, request, State.DRAFT, new Dates(now, null, null));
    }

    Concern reworded(Request other) {
        return new Concern(id, raisedBy, other, state, dates);
    }

    Concern sent(Instant now) {
        return new Concern(id, raisedBy, request, State.SENT, new Dates(dates.begunAt(), now, null));
    }

    Concern answered() {
        requireOpen();
        return new Concern(id, raisedBy, request, State.TALKING, dates);
    }

    Concern ended(State how, Instant now) {
        requireOpen();
        return new Concern(id, raisedBy, request, how, new Dates(dates.begunAt(), dates.sentAt(), now));
    }

    /** Sent, and neither closed nor withdrawn. */
    public boolean isOpen() {
        return state == State.SENT || state == State.TALKING;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ConcernOver(id);
        }
    }
}
