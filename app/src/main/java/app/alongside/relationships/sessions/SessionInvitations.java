package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarInvitations;
import app.alongside.calendar.Invitation;
import app.alongside.calendar.Invitation.Appointment;
import app.alongside.calendar.Invitation.Method;
import app.alongside.calendar.Invitation.Participant;
import app.alongside.notifications.Sender;
import app.alongside.notifications.inbound.AnswerAddress;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.PublicAddress;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.ui.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a session into what calendar programs understand; they answer to the mailbox that is read, if there is one. */
@Component
public class SessionInvitations {
    private static final String UID_END = "@sessions.alongside";

    private final CalendarInvitations invitations;
    private final Sender sender;
    private final AnswerAddress answers;
    private final PublicAddress address;
    private final Words words;
    private final Attendees attendees;

    SessionInvitations(
            CalendarInvitations invitations,
            Sender sender,
            AnswerAddress answers,
            PublicAddress address,
            Words words,
            Attendees attendees) {
        this.invitations = invitations;
        this.sender = sender;
        this.answers = answers;
        this.address = address;
        this.words = words;
        this.attendees = attendees;
    }

    /** The session as a file to be looked at in any calendar program. */
    public String writeFile(Relationship relationship, Session session, PersonId reader) {
        Attendees.All all = attendees.of(relationship);
        return write(Method.PUBLISH, session, all, all.get(reader));
    }

    /** The session for the calendar of {@code reader}, in the reader's language. */
    String write(Method method, Session session, Attendees.All attendees, Person reader) {
        // Programs pass over what is not newer than what they know, and the session itself stays as it is.
        boolean uninvited = method == Method.UNINVITE;
        return invitations.write(new Invitation(
                method,
                uid(session.id()),
                session.sequence() + (uninvited ? 1 : 0),
                describe(session, attendees.members(), reader.locale()),
                new Participant(attendees.programme(), answers.plain().orElseGet(sender::address)),
                participants(uninvited ? List.of(reader) : attendees.members())));
    }

    /** The name by which calendar programs know the session. */
    static String uid(SessionId id) {
        return id + UID_END;
    }

    /** The session of that name; empty where the name is not one of ours. */
    static Optional<SessionId> findSession(String uid) {
        try {
            return uid.endsWith(UID_END)
                    ? Optional.of(new SessionId(UUID.fromString(uid.substring(0, uid.length() - UID_END.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** What calendars show of the session. */
    Appointment describe(Session session, List<Person> members, Locale locale) {
        String page = address.of(session.path());
        return new Appointment(
                words.say(
                        locale,
                        "relationships.sessions.calendar.summary",
                        session.number(),
                        Attendees.All.names(members, locale)),
                String.join("\n", session.meeting().points()) + "\n\n" + page,
                session.meeting().place(),
                URI.create(page),
                session.start(),
                session.meeting().length());
    }

    private static List<Participant> participants(List<Person> invited) {
        return invited.stream()
                .map(person -> new Participant(person.name(), person.email().value()))
                .toList();
    }
}
