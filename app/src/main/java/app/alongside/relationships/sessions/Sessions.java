package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Meeting.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the current organisation. Requests reach them through the gate of their relationship. */
@Component
public class Sessions {
    private static final String SELECT = """
            select session.*,
                   (select count(*) from session earlier
                    where earlier.organisation_id = session.organisation_id
                      and earlier.relationship_id = session.relationship_id
                      and earlier.cancelled_at is null and earlier.starts_at <= session.starts_at) as number,
                   array(select person_id from session_attendee attendee
                         where attendee.organisation_id = session.organisation_id
                           and attendee.session_id = session.id and attendee.met) as met,
                   array(select person_id from session_attendee attendee
                         where attendee.organisation_id = session.organisation_id
                           and attendee.session_id = session.id and not attendee.met) as missed,
                   array(select attendee.reply || ' ' || attendee.person_id from session_attendee attendee
                         where attendee.organisation_id = session.organisation_id
                           and attendee.session_id = session.id and attendee.reply is not null) as replies
            from session
            where session.organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A session of that relationship. */
    @Transactional(readOnly = true)
    public Optional<Session> find(RelationshipId relationship, SessionId id) {
        return jdbc.sql(SELECT + " and session.relationship_id = :relationship and session.id = :id")
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query(Sessions::map)
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
        return jdbc.sql(SELECT + " and session.relationship_id = :relationship order by session.starts_at desc")
                .param("relationship", relationship.value())
                .query(Sessions::map)
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
        return jdbc.sql(SELECT + """
                         and session.cancelled_at is null and session.held_at is null and session.ends_at > :now
                         and exists (select 1 from session_attendee attendee
                                     where attendee.organisation_id = session.organisation_id
                                       and attendee.session_id = session.id and attendee.person_id = :person)
                        order by session.starts_at limit 1
                        """)
                .param("now", now())
                .param("person", person.value())
                .query(Sessions::map)
                .optional();
    }

    /** The last thousand sessions at which the person was or is expected, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> listOf(PersonId person) {
        return jdbc.sql(SELECT + """
                         and exists (select 1 from session_attendee attendee
                                     where attendee.organisation_id = session.organisation_id
                                       and attendee.session_id = session.id and attendee.person_id = :person)
                        order by session.starts_at desc limit 1000
                        """)
                .param("person", person.value())
                .query(Sessions::map)
                .list()
                .reversed();
    }

    /** The sessions of the last weeks whose end has come and for which the person has not given a pulse yet. */
    @Transactional(readOnly = true)
    public List<Session> listWithoutPulseOf(PersonId person, Duration lookingBack) {
        return jdbc.sql(SELECT + """
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
                .query(Sessions::map)
                .list();
    }

    /** The sessions of a relationship that are still to come. */
    @Transactional(readOnly = true)
    public List<Session> listToCome(RelationshipId relationship) {
        return jdbc.sql(SELECT + """
                         and session.relationship_id = :relationship and session.cancelled_at is null
                         and session.starts_at > :now
                        order by session.starts_at
                        """)
                .param("relationship", relationship.value())
                .param("now", now())
                .query(Sessions::map)
                .list();
    }

    /** Sessions for which it is time for that reminder, agreed before, where it has not been sent; kept for us. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Session> takeToRemind(Reminder reminder) {
        Duration ahead = reminder.ahead();
        return jdbc.sql(SELECT + " and session." + columnOf(reminder) + """
                         is null and session.cancelled_at is null
                         and session.starts_at > :now and session.starts_at <= :soon
                         and session.agreed_at <= session.starts_at - make_interval(secs => :ahead)
                        order by session.starts_at limit 100
                        for update of session skip locked
                        """)
                .param("now", now())
                .param("soon", Timestamp.from(clock.instant().plus(ahead)))
                .param("ahead", ahead.toSeconds())
                .query(Sessions::map)
                .list();
    }

    /** Sessions that ended in the last days, about which nobody has been asked; kept for us. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Session> takeToAskAbout(Duration after, Duration lookingBack) {
        return jdbc.sql(SELECT + """
                         and session.asked_at is null and session.cancelled_at is null and session.held_at is null
                         and session.ends_at between :earliest and :latest
                        order by session.ends_at limit 100
                        for update of session skip locked
                        """)
                .param("earliest", Timestamp.from(clock.instant().minus(lookingBack)))
                .param("latest", Timestamp.from(clock.instant().minus(after)))
                .query(Sessions::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteReminded(SessionId id, Reminder reminder) {
        note(
                "update session set " + columnOf(reminder)
                        + " = :now where organisation_id = current_organisation() and id = :id",
                id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteAsked(SessionId id) {
        note("update session set asked_at = :now where organisation_id = current_organisation() and id = :id", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteHeld(SessionId id) {
        note("update session set held_at = :now where organisation_id = current_organisation() and id = :id", id);
    }

    private static String columnOf(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> "reminded_at";
            case HOUR_BEFORE -> "hour_reminded_at";
        };
    }

    private void note(String statement, SessionId id) {
        jdbc.sql(statement).param("now", now()).param("id", id.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Session map(ResultSet row, int number) throws SQLException {
        Instant start = row.getTimestamp("starts_at").toInstant();
        Instant end = row.getTimestamp("ends_at").toInstant();
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                new RelationshipId(row.getObject("relationship_id", UUID.class)),
                row.getInt("number"),
                new PersonId(row.getObject("organiser_id", UUID.class)),
                start.atZone(ZoneId.of(row.getString("zone"))),
                new Meeting(
                        Duration.between(start, end),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("place"),
                        row.getString("agenda")),
                row.getInt("sequence"),
                row.getTimestamp("agreed_at").toInstant(),
                instant(row.getTimestamp("moved_from")),
                Session.state(
                        person(row.getObject("cancelled_by", UUID.class)),
                        instant(row.getTimestamp("cancelled_at")),
                        instant(row.getTimestamp("held_at"))),
                replies(row),
                answers(row));
    }

    private static Map<PersonId, CalendarReply.Answer> replies(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("replies").getArray())
                .map(reply -> reply.split(" "))
                .collect(Collectors.toMap(
                        reply -> new PersonId(UUID.fromString(reply[1])),
                        reply -> CalendarReply.Answer.valueOf(reply[0])));
    }

    private static Map<PersonId, Boolean> answers(ResultSet row) throws SQLException {
        Map<PersonId, Boolean> answers = new HashMap<>();
        people(row, "met").forEach(person -> answers.put(person, true));
        people(row, "missed").forEach(person -> answers.put(person, false));
        return answers;
    }

    private static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .toList();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
