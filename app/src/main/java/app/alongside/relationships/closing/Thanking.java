package app.alongside.relationships.closing;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a note of thanks: while people work together and after a planned end, never after one that somebody wanted. */
@Component
public class Thanking {
    private final Relationships relationships;
    private final Closings closings;
    private final ThankYous notes;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    Thanking(
            Relationships relationships,
            Closings closings,
            ThankYous notes,
            MembersByMail members,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.closings = closings;
        this.notes = notes;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends it; false when {@code by} has thanked before, and nothing was changed. */
    @Transactional
    public boolean thank(RelationshipId id, PersonId by, String text) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive() && !closings.get(id).isClosed()) {
            throw new NotActive(relationship);
        }
        boolean sent = notes.add(id, new ThankYou(by, text, clock.instant()));
        if (sent) {
            audit.record("closing.thanked", id.value(), Map.of());
            members.tellTheOthers(relationship, by, "relationships.closing.mail.thanks", "/closing");
        }
        return sent;
    }
}
