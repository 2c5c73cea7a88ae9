package app.alongside.relationships;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a relationship rest for a while, and takes it up again. */
@Component
public class PausingRelationships {
    private final Relationships relationships;
    private final Audit audit;
    private final Clock clock;

    PausingRelationships(Relationships relationships, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets it rest until the morning of {@code until}, a day to come. */
    @Transactional
    public void pause(RelationshipId id, PersonId by, LocalDate until) {
        relationships.save(relationships.lock(id).pause(by, until, clock.instant()));
        audit.record("relationship.paused", id.value(), Map.of("until", until.toString()));
    }

    /** Takes it up again before the date. */
    @Transactional
    public void resume(RelationshipId id, PersonId by) {
        relationships.save(relationships.lock(id).resume(by));
        audit.record("relationship.resumed", id.value(), Map.of());
    }
}
