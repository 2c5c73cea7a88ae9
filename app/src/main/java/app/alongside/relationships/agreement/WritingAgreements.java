package app.alongside.relationships.agreement;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an agreement says. A change is refused, and nothing of it lost, where somebody else changed the same
 * point since the writer last read it; changes to different points do not get in each other's way.
 */
@Component
public class WritingAgreements {
    private final Relationships relationships;
    private final Agreements agreements;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    WritingAgreements(
            Relationships relationships, Agreements agreements, MembersByMail members, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.agreements = agreements;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wrote.
     *
     * @param read the version that was on the screen
     * @param key the clause
     * @param title the heading of a point of the members' own
     * @param text the new words
     */
    public record Draft(int read, String key, String title, String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The new version; or the same one, when nothing was different. */
        record Written(Agreement agreement) implements Outcome {}

        /** Somebody else changed this point meanwhile; {@code agreement} is how it reads now. */
        record Overtaken(Agreement agreement) implements Outcome {}
    }

    /** Changes the words of one clause. */
    @Transactional
    public Outcome change(RelationshipId id, PersonId by, Draft draft) {
        Relationship relationship = lock(id);
        Agreement current = agreements.get(id);
        Optional<Clause> now = current.find(draft.key());
        if (now.isEmpty() || !now.equals(asRead(current, draft))) {
            return new Outcome.Overtaken(current);
        }
        Clause changed = now.get().with(draft.title(), draft.text());
        if (changed.equals(now.get())) {
            return new Outcome.Written(current);
        }
        return write(relationship, current, current.change(changed, by, clock.instant()));
    }

    /** Adds a point of the members' own. */
    @Transactional
    public Agreement add(RelationshipId id, PersonId by, String title, String text) {
        Relationship relationship = lock(id);
        Agreement current = agreements.get(id);
        return write(relationship, current, current.add(title, text, by, clock.instant()))
                .agreement();
    }

    /** Takes out a point of the members' own. */
    @Transactional
    public Outcome remove(RelationshipId id, PersonId by, Draft draft) {
        Relationship relationship = lock(id);
        Agreement current = agreements.get(id);
        Optional<Clause> now = current.find(draft.key()).filter(Clause::isOwn);
        if (now.isEmpty() || !now.equals(asRead(current, draft))) {
            return new Outcome.Overtaken(current);
        }
        return write(relationship, current, current.remove(draft.key(), by, clock.instant()));
    }

    private Relationship lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }

    private Optional<Clause> asRead(Agreement current, Draft draft) {
        return draft.read() == current.version()
                ? current.find(draft.key())
                : agreements.find(current.relationshipId(), draft.read()).flatMap(read -> read.find(draft.key()));
    }

    /** Whoever had signed the old words is told, once: further changes find no signature to make void. */
    private Outcome.Written write(Relationship relationship, Agreement before, Agreement after) {
        agreements.add(after);
        audit.record("agreement.changed", relationship.id().value(), Map.of("version", after.version()));
        if (before.isSignedByAnybody() && after.writtenBy() != null) {
            members.tellTheOthers(relationship, after.writtenBy(), "relationships.agreement.changed", "/agreement");
        }
        return new Outcome.Written(after);
    }
}
