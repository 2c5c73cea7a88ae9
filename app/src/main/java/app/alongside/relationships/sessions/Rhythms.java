package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.Rhythm.Beat;
import app.alongside.relationships.sessions.Rhythm.State;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rhythms in which people meet; a relationship has one at most that is suggested or agreed. */
@Component
public class Rhythms {
    private static final String SELECT = """
            select * from session_rhythm
            where organisation_id = current_organisation() and state <> 'ENDED'
            """;

    private final JdbcClient jdbc;
    private final SealedMeetings sealed;
    private final Clock clock;

    Rhythms(JdbcClient jdbc, SealedMeetings sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The rhythm that is suggested or agreed. */
    @Transactional(readOnly = true)
    public Optional<Rhythm> find(RelationshipId relationship) {
        return jdbc.sql(SELECT + " and relationship_id = :relationship")
                .param("relationship", relationship.value())
                .query(this::map)
                .optional();
    }

    /** Agreed rhythms of relationships that go on, which may have sessions to make. */
    @Transactional(readOnly = true)
    List<Rhythm> listToMake() {
        return jdbc.sql(SELECT + """
                         and state = 'AGREED' and made_until < until_day
                         and exists (select 1 from relationship
                                     where relationship.organisation_id = session_rhythm.organisation_id
                                       and relationship.id = session_rhythm.relationship_id
                                       and relationship.state <> 'CLOSED')
                        order by id
                        """).query(this::map).list();
    }

    /** How many sessions of the rhythm are still ahead. */
    @Transactional(readOnly = true)
    int countAhead(Rhythm rhythm) {
        return jdbc.sql("""
                        select count(*) from session
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and rhythm_id = :rhythm and cancelled_at is null and starts_at > :now
                        """)
                .param("relationship", rhythm.relationship().value())
                .param("rhythm", rhythm.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Rhythm rhythm) {
        Beat beat = rhythm.beat();
        jdbc.sql("""
                        insert into session_rhythm (organisation_id, id, relationship_id, suggested_by, suggested_at,
                                                    every_weeks, first_day, local_time, zone, until_day, made_until,
                                                    minutes, channel, sealed, state)
                        values (current_organisation(), :id, :relationship, :by, :now, :weeks, :first, :time, :zone,
                                :until, :made, :minutes, :channel, :sealed, :state)
                        """)
                .param("id", rhythm.id().value())
                .param("relationship", rhythm.relationship().value())
                .param("by", rhythm.by().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("weeks", beat.everyWeeks())
                .param("first", beat.first())
                .param("time", beat.time())
                .param("zone", beat.zone().getId())
                .param("until", beat.until())
                .param("made", rhythm.madeUntil())
                .param("minutes", rhythm.meeting().minutes())
                .param("channel", rhythm.meeting().channel().name())
                .param(
                        "sealed",
                        sealed.seal(
                                Row.rhythm(rhythm.relationship(), rhythm.id().value()), Words.of(rhythm.meeting())))
                .param("state", rhythm.state().name())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(RhythmId id, State state) {
        jdbc.sql("""
                        update session_rhythm set state = :state
                        where organisation_id = current_organisation() and id = :id
                        """).param("state", state.name()).param("id", id.value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteMade(RhythmId id, LocalDate until) {
        jdbc.sql("""
                        update session_rhythm set made_until = :until
                        where organisation_id = current_organisation() and id = :id
                        """).param("until", until).param("id", id.value()).update();
    }

    private Rhythm map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        return new Rhythm(
                new RhythmId(id),
                relationship,
                new PersonId(row.getObject("suggested_by", UUID.class)),
                new Beat(
                        row.getInt("every_weeks"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("local_time", LocalTime.class),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("until_day", LocalDate.class)),
                new Meeting(
                        Duration.ofMinutes(row.getInt("minutes")),
                        Channel.valueOf(row.getString("channel")),
                        sealed.open(Row.rhythm(relationship, id), row, "place").place(),
                        ""),
                State.valueOf(row.getString("state")),
                row.getObject("made_until", LocalDate.class));
    }
}
