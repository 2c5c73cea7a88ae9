package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.platform.PersonId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Agrees a session, or its new time, by choosing one of the times that another member suggested. */
@Component
public class AgreeingSessions {
    private final Relationships relationships;
    private final Suggestions suggestions;
    private final Invitees invitees;
    private final ArrangingSessions arranging;
    private final BookingOnce once;
    private final Clock clock;

    AgreeingSessions(
            Relationships relationships,
            Suggestions suggestions,
            Invitees invitees,
            ArrangingSessions arranging,
            BookingOnce once,
            Clock clock) {
        this.relationships = relationships;
        this.suggestions = suggestions;
        this.invitees = invitees;
        this.arranging = arranging;
        this.once = once;
        this.clock = clock;
    }

    /** Chooses {@code time} among the suggested ones; everybody gets an invitation for their calendar. */
    public Answer choose(RelationshipId id, PersonId by, SuggestionId suggestion, Instant time) {
        return once.run(() -> chooseNow(id, by, suggestion, time), () -> new Refused(Reason.SOMEBODY_WAS_QUICKER));
    }

    private Answer chooseNow(RelationshipId id, PersonId by, SuggestionId wanted, Instant time) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        Optional<SuggestedTimes> open = suggestions
                .findOpen(id)
                .filter(one -> one.id().equals(wanted) && one.findTime(time).isPresent());
        if (open.isEmpty()) {
            return new Refused(Reason.NO_LONGER_OPEN);
        }
        return open.get().by().equals(by)
                ? new Refused(Reason.OWN_SUGGESTION)
                : choose(relationship, by, open.get(), time);
    }

    private Answer choose(Relationship relationship, PersonId by, SuggestedTimes suggestion, Instant time) {
        if (!time.isAfter(clock.instant())) {
            return new Refused(Reason.PAST);
        }
        ZonedDateTime start = suggestion.findTime(time).orElseThrow();
        Stretch stretch = Stretch.of(time, suggestion.meeting().length());
        return invitees.findObjection(relationship, by, stretch, suggestion.session())
                .orElseGet(() -> arranging.arrange(relationship, suggestion, start));
    }
}
