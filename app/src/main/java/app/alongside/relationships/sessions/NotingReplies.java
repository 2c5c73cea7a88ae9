package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.calendar.CalendarReply;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.AnsweringInvitations.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what somebody said about coming; in a circle, it gives their hour back to them or takes it again. */
@Component
class NotingReplies {
    private final Relationships relationships;
    private final Sessions sessions;
    private final Replies replies;
    private final SessionNotices notices;
    private final Audit audit;
    private final Clock clock;

    NotingReplies(
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

    /** Refuses what was said about a session that has moved, begun or been cancelled since. */
    @Transactional(propagation = Propagation.MANDATORY)
    Answer note(RelationshipId id, SessionId wanted, Reply reply) {
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
}
