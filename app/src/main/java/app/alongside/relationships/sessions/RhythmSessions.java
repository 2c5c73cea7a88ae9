package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.jobs.Job;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.Answer.Done;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the next sessions of a rhythm, one by one. A session is left out when somebody has another session then or is
 * away all day, and each is considered once: what was cancelled or moved does not come back.
 */
@Component
class RhythmSessions implements Job<RhythmSessions.Order> {
    /** Whose next sessions are to be made. */
    record Order(OrganisationId organisationId, RelationshipId relationship) implements OrganisationEvent {}

    private static final int AHEAD = 2;

    private final Relationships relationships;
    private final Rhythms rhythms;
    private final Invitees invitees;
    private final ArrangingSessions arranging;
    private final BookingOnce once;
    private final Clock clock;

    RhythmSessions(
            Relationships relationships,
            Rhythms rhythms,
            Invitees invitees,
            ArrangingSessions arranging,
            BookingOnce once,
            Clock clock) {
        this.relationships = relationships;
        this.rhythms = rhythms;
        this.invitees = invitees;
        this.arranging = arranging;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.make-rhythm-sessions";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void perform(Order order) {
        rhythms.find(order.relationship()).filter(Rhythm::isAgreed).ifPresent(this::makeAhead);
    }

    /** Makes as many as are missing from the next two. */
    void makeAhead(Rhythm rhythm) {
        Optional<Rhythm> left = Optional.of(rhythm);
        while (left.isPresent() && rhythms.countAhead(rhythm) < AHEAD && makeNext(left.get())) {
            left = rhythms.find(rhythm.relationship()).filter(now -> now.id().equals(rhythm.id()) && now.isAgreed());
        }
    }

    /** Makes the next session, or leaves it out; says whether there was one. */
    private boolean makeNext(Rhythm rhythm) {
        Optional<ZonedDateTime> next = rhythm.toMake().findFirst();
        Answer answer = once.run(
                () -> next.map(start -> make(rhythm, start)).orElse(new Refused(Reason.NOT_NOW)),
                () -> new Refused(Reason.SOMEBODY_WAS_QUICKER));
        boolean resting = answer.equals(new Refused(Reason.NOT_NOW));
        if (answer.equals(new Refused(Reason.SOMEBODY_WAS_QUICKER))) {
            once.run(() -> leaveOut(rhythm, next.orElseThrow()), () -> answer);
        }
        return !resting;
    }

    private Answer make(Rhythm stale, ZonedDateTime start) {
        Relationship relationship = relationships.lock(stale.relationship());
        Optional<Rhythm> rhythm = rhythms.find(stale.relationship()).filter(stale::equals);
        if (rhythm.isEmpty() || !relationship.isActive()) {
            return new Refused(Reason.NOT_NOW);
        }
        Stretch stretch = Stretch.of(start.toInstant(), stale.meeting().length());
        boolean possible = start.toInstant().isAfter(clock.instant())
                && invitees.findObjection(relationship, stale.by(), stretch, null)
                        .isEmpty()
                && !invitees.isAnybodyAway(relationship, start);
        leaveOut(stale, start);
        return possible ? new Done(arranging.arrange(relationship, stale, start)) : new Refused(Reason.PAST);
    }

    private Answer leaveOut(Rhythm rhythm, ZonedDateTime start) {
        rhythms.noteMade(rhythm.id(), start.toLocalDate());
        return new Refused(Reason.PAST);
    }
}
