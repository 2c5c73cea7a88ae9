package app.alongside.relationships.sessions;

import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.Bookings.Booking;
import app.alongside.relationships.sessions.Suggestions.End;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a chosen time into everybody's day, as a new session or as the new time of one, and tells everybody. */
@Component
class ArrangingSessions {
    private final Sessions sessions;
    private final Bookings bookings;
    private final Suggestions suggestions;
    private final SessionNotices notices;
    private final SessionNews news;
    private final Clock clock;

    ArrangingSessions(
            Sessions sessions,
            Bookings bookings,
            Suggestions suggestions,
            SessionNotices notices,
            SessionNews news,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.suggestions = suggestions;
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    Answer arrange(Relationship relationship, SuggestedTimes suggestion, ZonedDateTime start) {
        Optional<SessionId> moved = suggestion.findSession();
        if (moved.isPresent() && !canMove(relationship, moved.get())) {
            return new Refused(Reason.NOT_NOW);
        }
        moved.ifPresent(session -> bookings.move(session, suggestion, start));
        SessionId id = moved.orElseGet(
                () -> bookings.book(relationship, new Booking(suggestion.by(), suggestion.meeting(), start, null)));
        suggestions.end(suggestion.id(), End.CHOSEN);
        return new Done(tell(relationship, id));
    }

    /** Writes the next session of a rhythm into everybody's day. */
    Session arrange(Relationship relationship, Rhythm rhythm, ZonedDateTime start) {
        return tell(
                relationship,
                bookings.book(relationship, new Booking(rhythm.by(), rhythm.meeting(), start, rhythm.id())));
    }

    private Session tell(Relationship relationship, SessionId id) {
        Session session = sessions.get(relationship.id(), id);
        news.agreed(relationship, session);
        notices.agreed(relationship, session);
        return session;
    }

    private boolean canMove(Relationship relationship, SessionId id) {
        return sessions.find(relationship.id(), id)
                .filter(session -> session.canChange(clock.instant()))
                .isPresent();
    }
}
