package app.alongside.relationships;

import app.alongside.audit.Audit;
import app.alongside.matching.Seats;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a relationship without fault and without a reason: one member's wish is enough. */
@Component
public class EndingRelationships {
    private final Relationships relationships;
    private final Seats seats;
    private final MembersByMail members;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingRelationships(
            Relationships relationships,
            Seats seats,
            MembersByMail members,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.seats = seats;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Ends it, gives the places back and tells the others. */
    @Transactional
    public void end(RelationshipId id, PersonId by) {
        members.tellTheOthers(finish(id, by, "relationship.ended"), by, "relationships.ended", "");
    }

    /** Ends it and gives the places back; telling the members is the caller's. */
    @Transactional
    public Relationship finish(RelationshipId id, PersonId by, String audited) {
        Instant now = clock.instant();
        Relationship ended = relationships.lock(id).end(by, now);
        relationships.save(ended);
        ended.findProposal().ifPresent(seats::release);
        audit.record(audited, id.value(), Map.of());
        events.publishEvent(
                new RelationshipEnded(CurrentOrganisation.get(), ended.programmeId(), id, ended.members(), now));
        return ended;
    }
}
