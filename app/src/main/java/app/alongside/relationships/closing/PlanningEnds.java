package app.alongside.relationships.closing;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MembersByMail;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.AddingToAgendas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the last day of a relationship, and puts the end on the agenda of its next session. */
@Component
public class PlanningEnds {
    /** How long before the last day the end begins to show. */
    public static final int DAYS_AHEAD = 14;

    private final Relationships relationships;
    private final Closings closings;
    private final AddingToAgendas agendas;
    private final MembersByMail members;
    private final Audit audit;
    private final Clock clock;

    PlanningEnds(
            Relationships relationships,
            Closings closings,
            AddingToAgendas agendas,
            MembersByMail members,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.closings = closings;
        this.agendas = agendas;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves the last day to {@code endsOn}, a day to come, and tells the others. */
    @Transactional
    public void plan(RelationshipId id, PersonId by, LocalDate endsOn) {
        Relationship relationship = lock(id);
        boolean near = !endsOn.isAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD));
        closings.plan(id, endsOn, near ? clock.instant() : null);
        audit.record("relationship.end-planned", id.value(), Map.of("endsOn", endsOn.toString()));
        members.tellTheOthers(relationship, by, "relationships.closing.mail.planned", "/closing");
    }

    /** Puts {@code point} on the next session's agenda; false when there is no such session, or no room on it. */
    @Transactional
    public boolean putOnAgenda(RelationshipId id, String point) {
        lock(id);
        return agendas.add(id, point);
    }

    private Relationship lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }
}
