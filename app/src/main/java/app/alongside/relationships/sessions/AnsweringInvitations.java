package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.calendar.CalendarReply;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down whether those invited to a session will come. Who cannot come says so to the others, who are asked for
 * another time; the session stays until then. A circle meets all the same, so whoever cannot come has that hour back.
 */
@Component
public class AnsweringInvitations {
    private final Relationships relationships;
    private final Sessions sessions;
    private final Replies replies;
    private final SessionNotices notices;
    private final Audit audit;
    private final Clock clock;

    AnsweringInvitations(
            Relationships relationships,
            Sessions sessions,
            Replies replies,
            SessionNotices notices,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.sessions = sessions;
        this.replies = replies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody says about the session as it is now. */
    @Transactional
    public Answer answer(RelationshipId id, SessionId session, PersonId person, CalendarReply.Answer answer) {
        int sequence = sessions.get(id, session).sequence();
        return answer(id, session, new Reply(person, answer, sequence, clock.instant()));
    }

    /** What somebody said about a version of the session; refused where it has moved, begun or been cancelled since. */
    @Transactional
    Answer answer(RelationshipId id, SessionId wanted, Reply reply) {
        Relationship relationship = relationships.lock(id);
        Session session = sessions.get(id, wanted);
        if (!session.canChange(clock.instant())
                || reply.sequence() < session.sequence()
                || !relationship.has(reply.person())) {
            return new Refused(Reason.NOT_NOW);
        }
        boolean comes = reply.answer() != CalendarReply.Answer.DECLINED;
        if (relationship.isCircle() && comes && !replies.isFree(wanted, reply.person())) {
            return new Refused(Reason.YOU_ARE_BOOKED);
        }
        Instant latest = clock.instant();
        Instant at = reply.at().isAfter(latest) ? latest : reply.at();
        if (replies.note(wanted, reply.person(), reply.answer(), at)) {
            if (relationship.isCircle()) {
                replies.book(wanted, reply.person(), reply.answer());
            }
            audit.record("session.answered", wanted.value(), Map.of("answer", reply.answer()));
            boolean newlyDeclined = reply.answer() == CalendarReply.Answer.DECLINED
                    && session.replies().get(reply.person()) != CalendarReply.Answer.DECLINED;
            if (newlyDeclined) {
                notices.declined(relationship, session, reply.person());
            }
        }
        return new Done(sessions.get(id, wanted));
    }

    /**
     * An answer to an invitation.
     *
     * @param sequence which version of the session it answers
     * @param at when it was given
     */
    record Reply(PersonId person, CalendarReply.Answer answer, int sequence, Instant at) {}
}
