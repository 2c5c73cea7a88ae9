package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipEnded;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.Suggestions.End;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels sessions that have not begun: any member may, and the end of a relationship does. */
@Component
public class CancellingSessions {
    private final Relationships relationships;
    private final Sessions sessions;
    private final Suggestions suggestions;
    private final Bookings bookings;
    private final SessionNotices notices;
    private final SessionNews news;

    CancellingSessions(
            Relationships relationships,
            Sessions sessions,
            Suggestions suggestions,
            Bookings bookings,
            SessionNotices notices,
            SessionNews news) {
        this.relationships = relationships;
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.bookings = bookings;
        this.notices = notices;
        this.news = news;
    }

    /** Cancels it and takes it out of everybody's calendar. */
    @Transactional
    public Answer cancel(RelationshipId id, SessionId session, PersonId by) {
        Relationship relationship = relationships.lock(id);
        return sessions.listToCome(id).stream()
                .filter(toCome -> toCome.id().equals(session))
                .findFirst()
                .<Answer>map(toCome -> new Done(cancel(relationship, toCome, by)))
                .orElseGet(() -> new Refused(Reason.NOT_NOW));
    }

    /** What was planned falls away; what was held stays. */
    @ApplicationModuleListener
    void on(RelationshipEnded ended) {
        Relationship relationship = relationships.lock(ended.relationshipId());
        suggestions.findOpen(relationship.id()).ifPresent(open -> suggestions.end(open.id(), End.WITHDRAWN));
        if (relationship.state() instanceof Relationship.Closed closed) {
            sessions.listToCome(relationship.id()).forEach(session -> cancel(relationship, session, closed.by()));
        }
    }

    private Session cancel(Relationship relationship, Session session, PersonId by) {
        bookings.cancel(session.id(), by);
        suggestions
                .findOpen(relationship.id())
                .filter(open -> session.id().equals(open.session()))
                .ifPresent(open -> suggestions.end(open.id(), End.WITHDRAWN));
        Session after = sessions.get(relationship.id(), session.id());
        news.cancelled(after);
        notices.cancelled(relationship, after);
        return after;
    }
}
