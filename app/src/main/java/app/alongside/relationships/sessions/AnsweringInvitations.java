package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Takes down whether those invited to a session will come. Who cannot come says so to the others, who are asked for
 * another time; the session stays until then. A circle meets all the same, so whoever cannot come has that hour back,
 * and can come after all only while nothing else has taken it.
 */
@Component
public class AnsweringInvitations {
    private final BookingOnce once;
    private final NotingReplies noting;
    private final Sessions sessions;
    private final Clock clock;

    AnsweringInvitations(BookingOnce once, NotingReplies noting, Sessions sessions, Clock clock) {
        this.once = once;
        this.noting = noting;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What somebody says about the session as it is now. */
    public Answer answer(RelationshipId id, SessionId session, PersonId person, CalendarReply.Answer answer) {
        int sequence = sessions.get(id, session).sequence();
        return answer(id, session, new Reply(person, answer, sequence, clock.instant()));
    }

    /** What somebody said about a version of the session; refused where something else took that hour of theirs first. */
    Answer answer(RelationshipId id, SessionId session, Reply reply) {
        return once.run(() -> noting.note(id, session, reply), () -> new Refused(Reason.YOU_ARE_BOOKED));
    }

    /**
     * An answer to an invitation.
     *
     * @param sequence which version of the session it answers
     * @param at when it was given
     */
    record Reply(PersonId person, CalendarReply.Answer answer, int sequence, Instant at) {}
}
