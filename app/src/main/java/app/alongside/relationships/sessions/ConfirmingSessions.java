package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.MovingAlong;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets each member say whether a session took place. Between two it counts as held once both say that they met; in a
 * circle each speaks for themselves, and it counts once more than half say that they were there.
 */
@Component
public class ConfirmingSessions {
    private final Relationships relationships;
    private final Sessions sessions;
    private final Bookings bookings;
    private final MovingAlong moving;
    private final SessionNews news;
    private final Clock clock;

    ConfirmingSessions(
            Relationships relationships,
            Sessions sessions,
            Bookings bookings,
            MovingAlong moving,
            SessionNews news,
            Clock clock) {
        this.relationships = relationships;
        this.sessions = sessions;
        this.bookings = bookings;
        this.moving = moving;
        this.news = news;
        this.clock = clock;
    }

    /** Yes, we met. */
    @Transactional
    public Answer met(RelationshipId id, SessionId session, PersonId person) {
        return answer(id, session, person, true);
    }

    /** It didn't happen. The member may think better of it as long as not all have confirmed. */
    @Transactional
    public Answer missed(RelationshipId id, SessionId session, PersonId person) {
        return answer(id, session, person, false);
    }

    private Answer answer(RelationshipId id, SessionId wanted, PersonId person, boolean met) {
        Relationship relationship = relationships.lock(id);
        Session session = sessions.get(id, wanted);
        if (session.isHeld() && (met || relationship.isCircle())) {
            return new Done(noteLater(relationship, session, person, met));
        }
        if (!session.canConfirm(clock.instant())) {
            return new Refused(Reason.NOT_NOW);
        }
        bookings.note(wanted, person, met);
        news.answered(session, met);
        Session after = sessions.get(id, wanted);
        if (isHeld(relationship, after)) {
            sessions.noteHeld(wanted);
            moving.met(id, session.startsAt());
            news.held(relationship, session);
        }
        return new Done(sessions.get(id, wanted));
    }

    private Session noteLater(Relationship relationship, Session session, PersonId person, boolean met) {
        if (!relationship.isCircle()) {
            return session;
        }
        bookings.note(session.id(), person, met);
        return sessions.get(relationship.id(), session.id());
    }

    private static boolean isHeld(Relationship relationship, Session session) {
        int members = relationship.members().size();
        long met = relationship.members().stream()
                .filter(member -> session.answerOf(member).orElse(false))
                .count();
        return relationship.isCircle() ? met * 2 > members : met == members;
    }
}
