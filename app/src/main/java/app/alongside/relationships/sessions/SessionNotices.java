package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.calendar.Invitation.Method;
import app.alongside.calendar.Stretch;
import app.alongside.notifications.Mail;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells members by mail what was suggested, agreed, moved or cancelled, what is near, and asks how it went. */
@Component
class SessionNotices {
    private static final String KEY = "relationships.sessions.mail.";

    private final Attendees attendees;
    private final SessionInvitations invitations;
    private final SessionPost post;

    SessionNotices(Attendees attendees, SessionInvitations invitations, SessionPost post) {
        this.attendees = attendees;
        this.invitations = invitations;
        this.post = post;
    }

    void suggested(Relationship relationship, SuggestedTimes suggestion) {
        Attendees.All all = attendees.of(relationship);
        List<Stretch> times = suggestion.times().stream()
                .map(time -> Stretch.of(time.toInstant(), suggestion.meeting().length()))
                .toList();
        Person by = all.get(suggestion.by());
        String key = KEY + (suggestion.findSession().isPresent() ? "move-suggested" : "suggested");
        for (Person reader : all.without(by)) {
            post.send(
                    new SessionPost.Letter(
                            key,
                            by.firstName(),
                            times,
                            suggestion.meeting(),
                            suggestion.line(),
                            relationship.path("/sessions")),
                    reader,
                    all.without(reader),
                    List.of());
        }
    }

    void agreed(Relationship relationship, Session session) {
        tellAll(relationship, session, session.sequence() == 0 ? "agreed" : "moved", Method.REQUEST);
    }

    void cancelled(Relationship relationship, Session session) {
        tellAll(relationship, session, "cancelled", Method.CANCEL);
    }

    /** Tells the others that somebody cannot come, and where to find another time; a circle meets all the same. */
    void declined(Relationship relationship, Session session, PersonId by) {
        Attendees.All all = attendees.of(relationship);
        Person absent = all.get(by);
        SessionPost.Letter letter = new SessionPost.Letter(
                KEY + (relationship.isCircle() ? "declined-in-circle" : "declined"),
                absent.firstName(),
                List.of(session.stretch()),
                session.meeting(),
                "",
                relationship.isCircle() ? session.path() : relationship.path("/sessions/new?session=" + session.id()));
        all.without(absent).forEach(reader -> post.send(letter, reader, all.without(reader), List.of()));
    }

    /** Takes a session out of the calendar of somebody who leaves the circle. */
    void takenOut(Relationship relationship, Session session, PersonId leaver) {
        Attendees.All all = attendees.of(relationship);
        Person reader = all.get(leaver);
        Mail.CalendarPart entry = entry(Method.UNINVITE, session, all, reader);
        SessionPost.Letter letter = new SessionPost.Letter(
                KEY + "taken-out",
                Attendees.All.names(all.without(reader), reader.locale()),
                List.of(session.stretch()),
                session.meeting(),
                "",
                "/circles");
        post.send(letter, reader, all.without(reader), List.of(entry));
    }

    /** Reminds those of the members who like that reminder. */
    void soon(Relationship relationship, Session session, Reminder reminder, Set<PersonId> readers) {
        Attendees.All all = attendees.of(relationship);
        all.members().stream()
                .filter(member -> readers.contains(member.id()))
                .forEach(reader -> post.send(
                        letter(reminder.text(), session, all, reader).inTime(),
                        reader,
                        all.without(reader),
                        List.of()));
    }

    void askHowItWent(Relationship relationship, Session session) {
        Attendees.All all = attendees.of(relationship);
        for (Person reader : all.members()) {
            if (session.answerOf(reader.id()).isEmpty() && !isExcused(relationship, session, reader)) {
                post.send(letter("how", session, all, reader), reader, all.without(reader), List.of());
            }
        }
    }

    /** Whoever told a circle beforehand that they could not come is not asked how it was. */
    private static boolean isExcused(Relationship relationship, Session session, Person reader) {
        return relationship.isCircle() && session.replies().get(reader.id()) == CalendarReply.Answer.DECLINED;
    }

    private void tellAll(Relationship relationship, Session session, String what, Method method) {
        Attendees.All all = attendees.of(relationship);
        for (Person reader : all.members()) {
            Mail.CalendarPart entry = entry(method, session, all, reader);
            post.send(letter(what, session, all, reader), reader, all.without(reader), List.of(entry));
        }
    }

    private Mail.CalendarPart entry(Method method, Session session, Attendees.All all, Person reader) {
        return new Mail.CalendarPart(method.word(), invitations.write(method, session, all, reader));
    }

    private static SessionPost.Letter letter(String what, Session session, Attendees.All all, Person reader) {
        return new SessionPost.Letter(
                KEY + what,
                Attendees.All.names(all.without(reader), reader.locale()),
                List.of(session.stretch()),
                session.meeting(),
                "",
                session.path());
    }
}
