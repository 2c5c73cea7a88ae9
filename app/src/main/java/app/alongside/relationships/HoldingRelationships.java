package app.alongside.relationships;

import app.alongside.audit.Audit;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a relationship on hold while something is looked at, quietly: its members see that it rests, and no reason. */
@Component
public class HoldingRelationships {
    private final Relationships relationships;
    private final Audit audit;
    private final Clock clock;

    HoldingRelationships(Relationships relationships, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets it rest until it is released; one that is over stays so. */
    @Transactional
    public void hold(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isOver()) {
            relationships.save(relationship.hold(clock.instant()));
            audit.record("relationship.held", id.value(), Map.of());
        }
    }

    /** Lets it go on, if it is on hold. */
    @Transactional
    public void release(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (relationship.isOnHold()) {
            relationships.save(relationship.release());
            audit.record("relationship.released", id.value(), Map.of());
        }
    }
}
