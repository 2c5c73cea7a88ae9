package app.alongside.relationships.commitments;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.commitments.Commitment.Standing;
import app.alongside.relationships.commitments.Commitment.State;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what members say they will try, what came of it, and that another saw it happen. */
@Component
public class KeepingCommitments {
    private final Relationships relationships;
    private final Commitments commitments;
    private final UsingResources using;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    KeepingCommitments(
            Relationships relationships,
            Commitments commitments,
            UsingResources using,
            Sessions sessions,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.commitments = commitments;
        this.using = using;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says what one will try. */
    @Transactional
    public Commitment say(RelationshipId id, PersonId by, Intention intention) {
        lockActive(id);
        Instant now = clock.instant();
        Commitment said = new Commitment(
                new CommitmentId(UUID.randomUUID()), by, findLastSession(id, now), intention, Standing.FRESH, now);
        commitments.add(id, said);
        audit.record("commitment.said", said.id().value(), Map.of("relationship", id.toString()));
        return said;
    }

    /** Says how far one is; false when that is not one's own to say. */
    @Transactional
    public boolean mark(RelationshipId id, PersonId by, Progress progress) {
        lockActive(id);
        boolean marked = commitments.mark(id, by, progress);
        if (marked) {
            audit.record("commitment.marked", progress.id().value(), Map.of("state", progress.state()));
        }
        if (marked && progress.state() == State.TRIED) {
            commitments.find(id, progress.id()).ifPresent(using::remember);
        }
        return marked;
    }

    /** Says that one saw another do it; false when it is one's own, or somebody said so before. */
    @Transactional
    public boolean see(RelationshipId id, PersonId by, CommitmentId commitment) {
        lockActive(id);
        boolean seen = commitments.see(id, by, commitment, clock.instant());
        if (seen) {
            audit.record("commitment.seen", commitment.value(), Map.of("relationship", id.toString()));
            commitments.find(id, commitment).ifPresent(using::remember);
        }
        return seen;
    }

    private @Nullable SessionId findLastSession(RelationshipId id, Instant now) {
        return sessions.listFor(id).stream()
                .filter(session -> !session.isCancelled() && !session.startsAt().isAfter(now))
                .findFirst()
                .map(Session::id)
                .orElse(null);
    }

    private void lockActive(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
    }
}
