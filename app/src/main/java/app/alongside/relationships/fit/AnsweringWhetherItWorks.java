package app.alongside.relationships.fit;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Fit;
import app.alongside.relationships.FitAnswered;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.AddingToAgendas;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a member's answer, and puts what somebody would like to talk about on the next agenda. */
@Component
public class AnsweringWhetherItWorks {
    private final Relationships relationships;
    private final FitChecks checks;
    private final AddingToAgendas agendas;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringWhetherItWorks(
            Relationships relationships,
            FitChecks checks,
            AddingToAgendas agendas,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.checks = checks;
        this.agendas = agendas;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether members are asked about this relationship by now. */
    public boolean isOpen(Relationship relationship) {
        return !relationship.startedAt().plus(FitChecks.AFTER).isAfter(clock.instant());
    }

    /** Keeps the answer; false, and nothing changed, when there was one before or it is too early. */
    @Transactional
    public boolean answer(RelationshipId id, PersonId by, Fit fit, String line) {
        Relationship relationship = lock(id);
        Instant now = clock.instant();
        boolean kept = isOpen(relationship) && checks.add(id, by, new FitAnswer(fit, line, now));
        if (kept) {
            audit.record("fit.answered", id.value(), Map.of());
            events.publishEvent(
                    new FitAnswered(CurrentOrganisation.get(), relationship.programmeId(), id, by, fit, now));
        }
        return kept;
    }

    /** Puts {@code point} on the next session's agenda; false when there is no such session, or no room on it. */
    @Transactional
    public boolean talkAbout(RelationshipId id, String point) {
        lock(id);
        return agendas.add(id, point);
    }

    private Relationship lock(RelationshipId id) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }
}
