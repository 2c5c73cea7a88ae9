package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the current organisation. Requests reach them through the gate of their relationship. */
@Component
public class Sessions {
    private final JdbcClient jdbc;
    private final SessionRows rows;
    private final Clock clock;

    Sessions(JdbcClient jdbc, SessionRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** A session of that relationship. */
    @Transactional(readOnly = true)
    public Optional<Session> find(RelationshipId relationship, SessionId id) {
        return jdbc.sql(SessionRows.SELECT + " and session.relationship_id = :relationship and session.id = :id")
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query(rows::map)
                .optional();
    }

    /**
     * A session of that relationship.
     *
     * @throws NoSuchSession when it has none of that id
     */
    @Transactional(readOnly = true)
    public Session get(RelationshipId relationship, SessionId id) {
        return find(relationship, id).orElseThrow(() -> new NoSuchSession(id));
    }

    /** All sessions of a relationship, the latest first. */
    @Transactional(readOnly = true)
    public List<Session> listFor(RelationshipId relationship) {
        return jdbc.sql(SessionRows.SELECT
                        + " and session.relationship_id = :relationship order by session.starts_at desc")
                .param("relationship", relationship.value())
                .query(rows::map)
                .list();
    }

    /** The sessions of a relationship that took place, or are to. */
    @Transactional(readOnly = true)
    public int countFor(RelationshipId relationship) {
        return jdbc.sql("""
                        select count(*) from session
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and cancelled_at is null
                        """)
                .param("relationship", relationship.value())
                .query(Integer.class)
                .single();
    }

    /** The person's next session, going on or to come. */
    @Transactional(readOnly = true)
    public Optional<Session> findNextOf(PersonId person) {
        return jdbc.sql(SessionRows.SELECT + """
                         and session.cancelled_at is null and session.held_at is null and session.ends_at > :now
                         and exists (select 1 from session_attendee attendee
                                     where attendee.organisation_id = session.organisation_id
                                       and attendee.session_id = session.id and attendee.person_id = :person)
                        order by session.starts_at limit 1
                        """)
                .param("now", now())
                .param("person", person.value())
                .query(rows::map)
                .optional();
    }

    /** The last thousand sessions at which the person was or is expected, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> listOf(PersonId person) {
        return jdbc.sql(SessionRows.SELECT + """
                         and exists (select 1 from session_attendee attendee
                                     where attendee.organisation_id = session.organisation_id
                                       and attendee.session_id = session.id and attendee.person_id = :person)
                        order by session.starts_at desc limit 1000
                        """)
                .param("person", person.value())
                .query(rows::map)
                .list()
                .reversed();
    }

    /** The sessions of the last weeks whose end has come and for which the person has not given a pulse yet. */
    @Transactional(readOnly = true)
    public List<Session> listWithoutPulseOf(PersonId person, Duration lookingBack) {
        return jdbc.sql(SessionRows.SELECT + """
                         and session.cancelled_at is null and session.ends_at between :earliest and :now
                         and exists (select 1 from session_attendee attendee
                                     where attendee.organisation_id = session.organisation_id
                                       and attendee.session_id = session.id and attendee.person_id = :person
                                       and attendee.met is distinct from false)
                         and not exists (select 1 from pulse
                                         where pulse.organisation_id = session.organisation_id
                                           and pulse.session_id = session.id and pulse.person_id = :person)
                        order by session.starts_at
                        """)
                .param("earliest", Timestamp.from(clock.instant().minus(lookingBack)))
                .param("now", now())
                .param("person", person.value())
                .query(rows::map)
                .list();
    }

    /** The sessions of a relationship that are still to come. */
    @Transactional(readOnly = true)
    public List<Session> listToCome(RelationshipId relationship) {
        return jdbc.sql(SessionRows.SELECT + """
                         and session.relationship_id = :relationship and session.cancelled_at is null
                         and session.starts_at > :now
                        order by session.starts_at
                        """)
                .param("relationship", relationship.value())
                .param("now", now())
                .query(rows::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteHeld(SessionId id) {
        jdbc.sql("""
                        update session set held_at = :now where organisation_id = current_organisation() and id = :id
                        """).param("now", now()).param("id", id.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
