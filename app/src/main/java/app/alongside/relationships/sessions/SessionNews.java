package app.alongside.relationships.sessions;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.PulseGiven;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionAgreed;
import app.alongside.relationships.SessionHeld;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what happened to sessions on record and tells the other modules. */
@Component
class SessionNews {
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionNews(Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void agreed(Relationship relationship, Session session) {
        audit.record(
                session.sequence() == 0 ? "session.agreed" : "session.moved",
                session.id().value(),
                Map.of());
        events.publishEvent(new SessionAgreed(
                CurrentOrganisation.get(),
                relationship.programmeId(),
                relationship.id(),
                session.id(),
                session.startsAt(),
                clock.instant()));
    }

    void cancelled(Session session) {
        audit.record("session.cancelled", session.id().value(), Map.of());
    }

    void answered(Session session, boolean met) {
        audit.record("session.confirmed", session.id().value(), Map.of("met", met));
    }

    void held(Relationship relationship, Session session) {
        events.publishEvent(new SessionHeld(
                CurrentOrganisation.get(),
                relationship.programmeId(),
                relationship.id(),
                session.id(),
                session.startsAt()));
    }

    void pulseGiven(Relationship relationship, Session session, Pulse pulse) {
        audit.record("session.pulse-given", session.id().value(), Map.of());
        events.publishEvent(new PulseGiven(
                CurrentOrganisation.get(),
                relationship.programmeId(),
                relationship.id(),
                session.id(),
                pulse.person(),
                pulse.gave(),
                pulse.got(),
                clock.instant()));
    }
}
