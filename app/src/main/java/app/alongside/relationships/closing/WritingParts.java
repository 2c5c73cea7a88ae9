package app.alongside.relationships.closing;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.Part.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what members write for the end. The last of all opens it, and from then on nothing changes. Members queue at the
 * relationship's lock, so that two who are done at once open it once.
 */
@Component
public class WritingParts {
    /** How long whoever is done waits for the others before opening it without them. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    private final Relationships relationships;
    private final Closings closings;
    private final ClosingParts parts;
    private final OpeningClosings opening;
    private final Audit audit;
    private final Clock clock;

    WritingParts(
            Relationships relationships,
            Closings closings,
            ClosingParts parts,
            OpeningClosings opening,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.closings = closings;
        this.parts = parts;
        this.opening = opening;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        /** Kept; nobody else reads it yet. */
        KEPT,
        /** Everything is open to all. */
        OPENED,
        /** It was open before, or it is too early; nothing was changed. */
        NOT_NOW
    }

    /** Keeps a draft, for its author alone. */
    @Transactional
    public Result draft(RelationshipId id, PersonId by, Words words) {
        lock(id);
        if (closings.get(id).isOpen()) {
            return Result.NOT_NOW;
        }
        parts.save(id, new Part(by, words, null));
        return Result.KEPT;
    }

    /** Keeps the words of a member who is done. */
    @Transactional
    public Result finish(RelationshipId id, PersonId by, Words words) {
        Relationship relationship = lock(id);
        if (closings.get(id).isOpen()) {
            return Result.NOT_NOW;
        }
        boolean first = parts.listDone(id).isEmpty();
        parts.save(id, new Part(by, words, clock.instant()));
        audit.record("closing.written", id.value(), Map.of());
        if (isDone(relationship)) {
            opening.open(relationship, by);
            return Result.OPENED;
        }
        if (first) {
            opening.tellOfTheFirst(relationship, by);
        }
        return Result.KEPT;
    }

    /** Opens it without those who are not done, for a member who has waited long enough. */
    @Transactional
    public Result openWithoutWaiting(RelationshipId id, PersonId by) {
        Relationship relationship = lock(id);
        if (closings.get(id).isOpen()
                || !parts.findDone(id, by).filter(this::isLongAgo).isPresent()) {
            return Result.NOT_NOW;
        }
        opening.open(relationship, by);
        return Result.OPENED;
    }

    /** Opens it where only somebody who has left a circle was waited for; the caller holds the relationship's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOnWithout(Relationship left) {
        if (!closings.get(left.id()).isOpen() && isDone(left)) {
            opening.open(left, left.members().getFirst());
        }
    }

    private boolean isDone(Relationship relationship) {
        return parts.listDone(relationship.id()).containsAll(relationship.members());
    }

    private boolean isLongAgo(Instant done) {
        return !done.isAfter(clock.instant().minus(PATIENCE));
    }

    private Relationship lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }
}
