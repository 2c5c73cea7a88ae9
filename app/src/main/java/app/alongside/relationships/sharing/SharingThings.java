package app.alongside.relationships.sharing;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sharing.SharedThing.Link;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares a link with the other members, and takes it back. */
@Component
public class SharingThings {
    private final Relationships relationships;
    private final SharedThings things;
    private final Audit audit;
    private final Clock clock;

    SharingThings(Relationships relationships, SharedThings things, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void share(RelationshipId id, PersonId by, Link link) {
        lock(id);
        SharedThing thing = new SharedThing(UUID.randomUUID(), by, link, clock.instant());
        things.add(id, thing);
        audit.record("thing.shared", thing.id(), Map.of("relationship", id.toString()));
    }

    /** Takes back what {@code by} shared; says whether it was there. */
    @Transactional
    public boolean takeBack(RelationshipId id, PersonId by, UUID thing) {
        lock(id);
        boolean removed = things.remove(id, by, thing);
        if (removed) {
            audit.record("thing.taken-back", thing, Map.of("relationship", id.toString()));
        }
        return removed;
    }

    private void lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
    }
}
