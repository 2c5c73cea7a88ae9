package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.relationships.RelationshipId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a point onto the agenda of a relationship's next session. */
@Component
public class AddingToAgendas {
    private final Sessions sessions;
    private final Bookings bookings;
    private final Audit audit;

    AddingToAgendas(Sessions sessions, Bookings bookings, Audit audit) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.audit = audit;
    }

    /**
     * Adds {@code point}, unless it is there already; false when no session is to come, or its agenda is full. The caller
     * holds the relationship's lock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(RelationshipId relationship, String point) {
        Optional<Session> next = sessions.listToCome(relationship).stream().findFirst();
        if (next.isEmpty()) {
            return false;
        }
        Session session = next.get();
        String line = point.lines().map(String::strip).reduce("", (one, other) -> (one + " " + other).strip());
        if (session.meeting().points().contains(line)) {
            return true;
        }
        String agenda = (session.meeting().agenda() + "\n" + line).strip();
        if (agenda.length() > Meeting.LONGEST_AGENDA) {
            return false;
        }
        bookings.changeAgenda(session, agenda);
        audit.record("session.agenda-changed", session.id().value(), Map.of());
        return true;
    }

    /** Whether {@code point} stands on the agenda of the relationship's next session. */
    @Transactional(readOnly = true)
    public boolean has(RelationshipId relationship, String point) {
        return sessions.listToCome(relationship).stream()
                .limit(1)
                .anyMatch(session -> session.meeting().points().contains(point));
    }
}
