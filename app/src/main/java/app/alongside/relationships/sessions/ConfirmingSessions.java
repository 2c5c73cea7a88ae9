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

/** Lets each member say whether a session took place; it counts as held once all say that they met. */
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
        if (session.isHeld() && met) {
            return new Done(session);
        }
        if (!session.canConfirm(clock.instant())) {
            return new Refused(Reason.NOT_NOW);
        }
        bookings.note(wanted, person, met);
        news.answered(session, met);
        Session after = sessions.get(id, wanted);
        if (relationship.members().stream()
                .allMatch(member -> after.answerOf(member).orElse(false))) {
            sessions.noteHeld(wanted);
            moving.met(id, session.startsAt());
            news.held(relationship, session);
        }
        return new Done(sessions.get(id, wanted));
    }
}
