package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply.Answer;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who said they would come. A session that moves asks anew. */
@Component
class Replies {
    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nothing else has come into somebody's day at the time of the session. */
    @Transactional(readOnly = true)
    boolean isFree(SessionId session, PersonId person) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from session_attendee mine
                            join session_attendee other on other.organisation_id = mine.organisation_id
                             and other.person_id = mine.person_id and other.session_id <> mine.session_id
                             and other.booked and other.during && mine.during
                            where mine.organisation_id = current_organisation() and mine.session_id = :session
                              and mine.person_id = :person)
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Gives somebody the time of the session back, or takes it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void book(SessionId session, PersonId person, Answer answer) {
        jdbc.sql("""
                        update session_attendee set booked = :booked
                        where organisation_id = current_organisation() and session_id = :session
                          and person_id = :person
                        """)
                .param("booked", answer != Answer.DECLINED)
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    /** Keeps an answer unless a later one is known; mail may arrive in any order, and twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(SessionId session, PersonId person, Answer answer, Instant at) {
        return jdbc.sql("""
                        update session_attendee set reply = :reply, replied_at = :at
                        where organisation_id = current_organisation() and session_id = :session
                          and person_id = :person and (replied_at is null or replied_at < :at)
                        """)
                        .param("reply", answer.name())
                        .param("at", Timestamp.from(at))
                        .param("session", session.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Which relationship of the current organisation has that session. */
    @Transactional(readOnly = true)
    Optional<RelationshipId> findRelationship(SessionId session) {
        return jdbc.sql("""
                        select relationship_id from session
                        where organisation_id = current_organisation() and id = :session
                        """)
                .param("session", session.value())
                .query((row, number) -> new RelationshipId(row.getObject("relationship_id", UUID.class)))
                .optional();
    }
}
