package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Suggestions.End;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody who leaves a circle out of its sessions to come; what was held stays as it was. */
@Component
public class Departures {
    private final Sessions sessions;
    private final Suggestions suggestions;
    private final SessionNotices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Departures(Sessions sessions, Suggestions suggestions, SessionNotices notices, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes {@code leaver} out of every session to come and out of their own calendar; what they suggested is taken back,
     * and where a session or a rhythm was theirs, the first of the others stands for it.
     *
     * @param before the relationship while they still were a member; the caller holds its lock
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Relationship before, PersonId leaver) {
        PersonId next = before.peersOf(leaver).getFirst();
        List<Session> toCome = sessions.listToCome(before.id());
        suggestions
                .findOpen(before.id())
                .filter(open -> open.by().equals(leaver))
                .ifPresent(open -> suggestions.end(open.id(), End.WITHDRAWN));
        handOver(before.id(), leaver, next);
        for (Session session : toCome) {
            takeOut(session.id(), leaver);
            notices.takenOut(before, session, leaver);
        }
    }

    private void handOver(RelationshipId relationship, PersonId leaver, PersonId next) {
        jdbc.sql("""
                        update session set organiser_id = :next
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and organiser_id = :leaver and starts_at > :now
                        """)
                .param("next", next.value())
                .param("relationship", relationship.value())
                .param("leaver", leaver.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        update session_rhythm set suggested_by = :next
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and suggested_by = :leaver and state <> 'ENDED'
                        """)
                .param("next", next.value())
                .param("relationship", relationship.value())
                .param("leaver", leaver.value())
                .update();
    }

    private void takeOut(SessionId session, PersonId leaver) {
        jdbc.sql("""
                        delete from session_attendee
                        where organisation_id = current_organisation() and session_id = :session
                          and person_id = :leaver
                        """)
                .param("session", session.value())
                .param("leaver", leaver.value())
                .update();
    }
}
