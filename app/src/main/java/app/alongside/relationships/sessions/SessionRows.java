package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Meeting.Channel;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a row of a session is read. */
@Component
class SessionRows {
    /** Every session of the current organisation with its number and what its people said; conditions are added behind it. */
    static final String SELECT = """
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

    private final SealedMeetings sealed;

    SessionRows(SealedMeetings sealed) {
        this.sealed = sealed;
    }

    Session map(ResultSet row, int number) throws SQLException {
        Instant start = row.getTimestamp("starts_at").toInstant();
        Instant end = row.getTimestamp("ends_at").toInstant();
        UUID id = row.getObject("id", UUID.class);
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        Words words = sealed.open(Row.session(relationship, id), row, "place", "agenda");
        return new Session(
                new SessionId(id),
                relationship,
                row.getInt("number"),
                new PersonId(row.getObject("organiser_id", UUID.class)),
                start.atZone(ZoneId.of(row.getString("zone"))),
                new Meeting(
                        Duration.between(start, end),
                        Channel.valueOf(row.getString("channel")),
                        words.place(),
                        words.agenda()),
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
