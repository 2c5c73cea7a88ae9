package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The times that are suggested and not answered; a relationship has one such question at most. */
@Component
public class Suggestions {
    /** How a question about times was settled. */
    enum End {
        CHOSEN,
        ANSWERED,
        WITHDRAWN
    }

    private static final String SELECT = """
            select suggestion.*,
                   array(select time.starts_at from session_suggestion_time time
                         where time.organisation_id = suggestion.organisation_id
                           and time.suggestion_id = suggestion.id
                         order by time.starts_at) as times
            from session_suggestion suggestion
            where suggestion.organisation_id = current_organisation() and suggestion.state = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final SealedMeetings sealed;
    private final Clock clock;

    Suggestions(JdbcClient jdbc, SealedMeetings sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The open question of a relationship. */
    @Transactional(readOnly = true)
    public Optional<SuggestedTimes> findOpen(RelationshipId relationship) {
        return jdbc.sql(SELECT + " and suggestion.relationship_id = :relationship")
                .param("relationship", relationship.value())
                .query(this::map)
                .optional();
    }

    /** The open questions that wait for {@code person}'s answer and still have a time ahead. */
    @Transactional(readOnly = true)
    public List<SuggestedTimes> listWaitingFor(PersonId person) {
        return jdbc.sql(SELECT + """
                         and suggestion.suggested_by <> :person
                         and exists (select 1 from relationship_member member
                                     join relationship on relationship.organisation_id = member.organisation_id
                                      and relationship.id = member.relationship_id
                                     where member.organisation_id = suggestion.organisation_id
                                       and member.relationship_id = suggestion.relationship_id
                                       and member.person_id = :person and relationship.state <> 'CLOSED')
                         and exists (select 1 from session_suggestion_time time
                                     where time.organisation_id = suggestion.organisation_id
                                       and time.suggestion_id = suggestion.id and time.starts_at > :now)
                        order by suggestion.suggested_at
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(this::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(SuggestedTimes suggestion) {
        Meeting meeting = suggestion.meeting();
        jdbc.sql("""
                        insert into session_suggestion (organisation_id, id, relationship_id, session_id, suggested_by,
                                                        suggested_at, zone, minutes, channel, sealed, state)
                        values (current_organisation(), :id, :relationship, :session, :by,
                                :now, :zone, :minutes, :channel, :sealed, 'OPEN')
                        """)
                .param("id", suggestion.id().value())
                .param("relationship", suggestion.relationship().value())
                .param("session", suggestion.findSession().map(SessionId::value).orElse(null))
                .param("by", suggestion.by().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("zone", suggestion.times().getFirst().getZone().getId())
                .param("minutes", meeting.minutes())
                .param("channel", meeting.channel().name())
                .param(
                        "sealed",
                        sealed.seal(
                                Row.suggestion(
                                        suggestion.relationship(),
                                        suggestion.id().value()),
                                new Words(meeting.place(), meeting.agenda(), suggestion.line())))
                .update();
        suggestion.times().forEach(time -> addTime(suggestion.id(), time));
    }

    private void addTime(SuggestionId suggestion, ZonedDateTime time) {
        jdbc.sql("""
                        insert into session_suggestion_time (organisation_id, suggestion_id, starts_at, local_start)
                        values (current_organisation(), :suggestion, :start, :local)
                        """)
                .param("suggestion", suggestion.value())
                .param("start", Timestamp.from(time.toInstant()))
                .param("local", time.toLocalDateTime())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(SuggestionId id, End how) {
        jdbc.sql("""
                        update session_suggestion set state = :state
                        where organisation_id = current_organisation() and id = :id and state = 'OPEN'
                        """).param("state", how.name()).param("id", id.value()).update();
    }

    private SuggestedTimes map(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        UUID session = row.getObject("session_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        Words words = sealed.open(Row.suggestion(relationship, id), row, "place", "agenda", "line");
        return new SuggestedTimes(
                new SuggestionId(id),
                relationship,
                session == null ? null : new SessionId(session),
                new PersonId(row.getObject("suggested_by", UUID.class)),
                Arrays.stream((Timestamp[]) row.getArray("times").getArray())
                        .map(time -> time.toInstant().atZone(zone))
                        .toList(),
                new Meeting(
                        Duration.ofMinutes(row.getInt("minutes")),
                        Channel.valueOf(row.getString("channel")),
                        words.place(),
                        words.agenda()),
                words.line());
    }
}
