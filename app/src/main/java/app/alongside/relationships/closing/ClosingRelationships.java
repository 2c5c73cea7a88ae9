package app.alongside.relationships.closing;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipClosed;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.Closing.Opened;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes relationships whose members are done, once no session is to come: a last session that was planned is held, and
 * there are two days to say so.
 */
@Component
class ClosingRelationships implements DueWork {
    private static final Duration TO_CONFIRM = Duration.ofDays(2);

    private final Relationships relationships;
    private final Closings closings;
    private final EndingRelationships ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingRelationships(
            Relationships relationships,
            Closings closings,
            EndingRelationships ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.closings = closings;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.close-what-is-done";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void perform() {
        closings.listOpened().forEach(id -> closeIfDone(relationships.lock(id)));
    }

    /** Closes it unless a session is to come; the caller holds its lock. */
    void closeIfDone(Relationship relationship) {
        RelationshipId id = relationship.id();
        Instant now = clock.instant();
        if (relationship.isActive()
                && closings.get(id).state() instanceof Opened opened
                && !closings.awaitsSession(id, now.minus(TO_CONFIRM))) {
            closings.close(id, now, firstCoffee(opened.afterlife(), now));
            ending.finish(id, opened.by(), "relationship.closed");
            events.publishEvent(new RelationshipClosed(CurrentOrganisation.get(), relationship.programmeId(), id, now));
        }
    }

    private static @Nullable LocalDate firstCoffee(Afterlife afterlife, Instant now) {
        return afterlife == Afterlife.COFFEE
                ? LocalDate.ofInstant(now, ZoneOffset.UTC).plusMonths(InvitingToCoffee.MONTHS_BETWEEN)
                : null;
    }
}
