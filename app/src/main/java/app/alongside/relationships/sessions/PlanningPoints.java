package app.alongside.relationships.sessions;

import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts something worth an hour on the agenda of the next session: an exercise, or a thing of the library. */
@Component
public class PlanningPoints {
    private final Relationships relationships;
    private final AddingToAgendas agendas;

    PlanningPoints(Relationships relationships, AddingToAgendas agendas) {
        this.relationships = relationships;
        this.agendas = agendas;
    }

    /**
     * Puts it there; false, and nothing changed, when there is no session with room.
     *
     * @param point as the agenda names it
     */
    @Transactional
    public boolean plan(RelationshipId id, String point) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return agendas.add(id, point);
    }

    /** Whether it is on the agenda of the next session. */
    @Transactional(readOnly = true)
    public boolean isPlanned(RelationshipId id, String point) {
        return agendas.has(id, point);
    }
}
