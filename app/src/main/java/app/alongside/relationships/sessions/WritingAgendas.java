package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members put points on the agenda of a session, and take them off, until it begins; two at once lose nothing. */
@Component
public class WritingAgendas {
    public static final int LONGEST_POINT = 300;
    private static final int MOST_POINTS = 20;

    private final Relationships relationships;
    private final Sessions sessions;
    private final Bookings bookings;
    private final Audit audit;
    private final Clock clock;

    WritingAgendas(Relationships relationships, Sessions sessions, Bookings bookings, Audit audit, Clock clock) {
        this.relationships = relationships;
        this.sessions = sessions;
        this.bookings = bookings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a point at the end; one that is there already is not added twice. */
    @Transactional
    public Answer add(RelationshipId id, SessionId session, String point) {
        String line = point.replaceAll("\\s+", " ").strip();
        return change(
                id,
                session,
                points -> Stream.concat(points.stream(), Stream.of(line))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Takes a point off. */
    @Transactional
    public Answer remove(RelationshipId id, SessionId session, String point) {
        return change(
                id,
                session,
                points -> points.stream().filter(one -> !one.equals(point)).toList());
    }

    private Answer change(RelationshipId id, SessionId wanted, Change change) {
        relationships.lock(id);
        Session session = sessions.get(id, wanted);
        List<String> points = change.apply(session.meeting().points());
        String agenda = String.join("\n", points);
        boolean fits = points.size() <= MOST_POINTS
                && agenda.length() <= Meeting.LONGEST_AGENDA
                && points.stream().allMatch(point -> point.length() <= LONGEST_POINT);
        if (!session.canChange(clock.instant()) || !fits) {
            return new Refused(Reason.NOT_NOW);
        }
        bookings.changeAgenda(session, agenda);
        audit.record("session.agenda-changed", wanted.value(), Map.of());
        return new Done(sessions.get(id, wanted));
    }

    private interface Change {
        List<String> apply(List<String> points);
    }
}
