package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts sessions into people's days and takes them out. Nobody can be in two sessions at once: the database excludes it
 * ({@code nobody_is_double_booked}), whoever asks first.
 */
@Component
public class Bookings {
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final SealedMeetings sealed;
    private final Clock clock;

    Bookings(JdbcClient jdbc, SealedMeetings sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** When {@code people} have sessions inside {@code window}; those who have none are missing. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Stretch>> mapBusy(Collection<PersonId> people, Stretch window) {
        Map<PersonId, List<Stretch>> busy = new HashMap<>();
        jdbc.sql("""
                        select person_id, lower(during) as busy_from, upper(during) as busy_until
                        from session_attendee
                        where organisation_id = current_organisation() and booked and person_id = any (:people)
                          and during && tstzrange(:from, :until)
                        order by during
                        """)
                .param("people", values(people))
                .param("from", Timestamp.from(window.from()))
                .param("until", Timestamp.from(window.until()))
                .query(row -> {
                    busy.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), p -> new ArrayList<>())
                            .add(new Stretch(
                                    row.getTimestamp("busy_from").toInstant(),
                                    row.getTimestamp("busy_until").toInstant()));
                });
        return busy;
    }

    /** Who among {@code people} has a session during {@code stretch}, other than {@code session}. */
    @Transactional(readOnly = true)
    public Set<PersonId> listBusy(Collection<PersonId> people, Stretch stretch, @Nullable SessionId session) {
        return new HashSet<>(jdbc.sql("""
                        select distinct person_id from session_attendee
                        where organisation_id = current_organisation() and booked and person_id = any (:people)
                          and during && tstzrange(:from, :until) and session_id <> :session
                        """)
                .param("people", values(people))
                .param("from", Timestamp.from(stretch.from()))
                .param("until", Timestamp.from(stretch.until()))
                .param("session", session == null ? NO_SESSION : session.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /**
     * A session to be booked.
     *
     * @param rhythm the rhythm it belongs to; absent where it was agreed by itself
     */
    record Booking(
            PersonId organiser,
            Meeting meeting,
            ZonedDateTime start,
            @Nullable RhythmId rhythm) {}

    /** Books a new session for all members. */
    @Transactional(propagation = Propagation.MANDATORY)
    SessionId book(Relationship relationship, Booking booking) {
        SessionId id = new SessionId(UUID.randomUUID());
        Meeting meeting = booking.meeting();
        ZonedDateTime start = booking.start();
        Stretch stretch = Stretch.of(start.toInstant(), meeting.length());
        jdbc.sql("""
                        insert into session (organisation_id, id, relationship_id, organiser_id, local_start, zone,
                                             starts_at, ends_at, channel, sealed, agreed_at, rhythm_id)
                        values (current_organisation(), :id, :relationship, :organiser, :local, :zone,
                                :start, :end, :channel, :sealed, :now, :rhythm)
                        """)
                .param("id", id.value())
                .param("relationship", relationship.id().value())
                .param("organiser", booking.organiser().value())
                .param("local", start.toLocalDateTime())
                .param("zone", start.getZone().getId())
                .param("start", Timestamp.from(stretch.from()))
                .param("end", Timestamp.from(stretch.until()))
                .param("channel", meeting.channel().name())
                .param("sealed", sealed.seal(Row.session(relationship.id(), id.value()), Words.of(meeting)))
                .param("now", now())
                .param(
                        "rhythm",
                        booking.rhythm() == null ? null : booking.rhythm().value())
                .update();
        addAttendees(relationship, id, stretch);
        return id;
    }

    private void addAttendees(Relationship relationship, SessionId id, Stretch stretch) {
        jdbc.sql("""
                        insert into session_attendee (organisation_id, session_id, person_id, during)
                        select current_organisation(), :session, person_id, tstzrange(:from, :until)
                        from unnest(:people) as member (person_id)
                        order by person_id
                        """)
                .param("session", id.value())
                .param("from", Timestamp.from(stretch.from()))
                .param("until", Timestamp.from(stretch.until()))
                .param("people", values(relationship.members()))
                .update();
    }

    /** Moves a session to another time; whoever was coming is asked anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(SessionId session, SuggestedTimes suggestion, ZonedDateTime start) {
        Meeting meeting = suggestion.meeting();
        Stretch stretch = Stretch.of(start.toInstant(), meeting.length());
        jdbc.sql("""
                        update session
                        set moved_from = starts_at, organiser_id = :organiser, local_start = :local, zone = :zone,
                            starts_at = :start, ends_at = :end, channel = :channel, sealed = :sealed, place = null,
                            agenda = null, agreed_at = :now,
                            sequence = sequence + 1, reminded_at = null, hour_reminded_at = null,
                            asked_at = null
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("organiser", suggestion.by().value())
                .param("local", start.toLocalDateTime())
                .param("zone", start.getZone().getId())
                .param("start", Timestamp.from(stretch.from()))
                .param("end", Timestamp.from(stretch.until()))
                .param("channel", meeting.channel().name())
                .param(
                        "sealed",
                        sealed.seal(Row.session(suggestion.relationship(), session.value()), Words.of(meeting)))
                .param("now", now())
                .param("id", session.value())
                .update();
        jdbc.sql("""
                        update session_attendee
                        set during = tstzrange(:from, :until), booked = true, reply = null, replied_at = null
                        where organisation_id = current_organisation() and session_id = :session
                        """)
                .param("from", Timestamp.from(stretch.from()))
                .param("until", Timestamp.from(stretch.until()))
                .param("session", session.value())
                .update();
    }

    /** Gives a session another agenda; nobody's calendar changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changeAgenda(Session session, String agenda) {
        Words words = new Words(session.meeting().place(), agenda, "");
        jdbc.sql("""
                        update session set sealed = :sealed, place = null, agenda = null
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param(
                        "sealed",
                        sealed.seal(
                                Row.session(session.relationship(), session.id().value()), words))
                .param("id", session.id().value())
                .update();
    }

    /** Takes a session out of everybody's day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void cancel(SessionId session, PersonId by) {
        jdbc.sql("""
                        update session set cancelled_at = :now, cancelled_by = :by, sequence = sequence + 1
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("now", now())
                .param("by", by.value())
                .param("id", session.value())
                .update();
        jdbc.sql("""
                        update session_attendee set booked = false
                        where organisation_id = current_organisation() and session_id = :session
                        """).param("session", session.value()).update();
    }

    /** Notes what somebody says about whether the session took place. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(SessionId session, PersonId person, boolean met) {
        jdbc.sql("""
                        update session_attendee set met = :met, answered_at = :now
                        where organisation_id = current_organisation() and session_id = :session
                          and person_id = :person
                        """)
                .param("met", met)
                .param("now", now())
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static UUID[] values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
