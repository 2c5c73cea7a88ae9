package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pulses of the current organisation. */
@Component
public class Pulses {
    private final JdbcClient jdbc;
    private final SealedMeetings sealed;
    private final Clock clock;

    Pulses(JdbcClient jdbc, SealedMeetings sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Somebody's own pulse of a session. */
    @Transactional(readOnly = true)
    public Optional<Pulse> find(SessionId session, PersonId person) {
        return jdbc.sql("""
                        select pulse.*, session.relationship_id from pulse
                        join session on session.organisation_id = pulse.organisation_id
                         and session.id = pulse.session_id
                        where pulse.organisation_id = current_organisation() and pulse.session_id = :session
                          and pulse.person_id = :person
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .query((row, number) -> map(row, lineOf(row)))
                .optional();
    }

    /** The sessions of a relationship for which the person has given a pulse. */
    @Transactional(readOnly = true)
    public Set<SessionId> listAnswered(RelationshipId relationship, PersonId person) {
        return listFor(relationship).stream()
                .filter(pulse -> pulse.person().equals(person))
                .map(Pulse::session)
                .collect(Collectors.toSet());
    }

    /** All pulses of a relationship, in the order of its sessions; shown to nobody one by one but to whoever gave them. */
    @Transactional(readOnly = true)
    List<Pulse> listFor(RelationshipId relationship) {
        return ReadOnce.get(new Asked(relationship), () -> read(relationship));
    }

    private record Asked(RelationshipId relationship) {}

    private List<Pulse> read(RelationshipId relationship) {
        return jdbc.sql("""
                        select pulse.session_id, pulse.person_id, pulse.gave, pulse.got from pulse
                        join session on session.organisation_id = pulse.organisation_id
                         and session.id = pulse.session_id
                        where pulse.organisation_id = current_organisation()
                          and session.relationship_id = :relationship
                        order by session.starts_at, session.id, pulse.person_id
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> map(row, ""))
                .list();
    }

    /** Keeps a pulse; says whether it is the first of that person and session. Where it is not, nothing changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(RelationshipId relationship, Pulse pulse) {
        return jdbc.sql("""
                        insert into pulse (organisation_id, session_id, person_id, gave, got, sealed, given_at)
                        values (current_organisation(), :session, :person, :gave, :got, :sealed, :now)
                        on conflict (organisation_id, session_id, person_id) do nothing
                        """)
                        .param("session", pulse.session().value())
                        .param("person", pulse.person().value())
                        .param("gave", pulse.gave())
                        .param("got", pulse.got())
                        .param("sealed", sealed.seal(rowOf(relationship, pulse), new Words("", "", pulse.line())))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Row rowOf(RelationshipId relationship, Pulse pulse) {
        return Row.pulse(relationship, pulse.session().value(), pulse.person().value());
    }

    private String lineOf(ResultSet row) throws SQLException {
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        return sealed.open(rowOf(relationship, map(row, "")), row, "line").line();
    }

    private static Pulse map(ResultSet row, String line) throws SQLException {
        return new Pulse(
                new SessionId(row.getObject("session_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("gave"),
                row.getInt("got"),
                line);
    }
}
