package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a time at which somebody who has to come is in another session. */
@Component
class Invitees {
    private final Bookings bookings;

    Invitees(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Why the time does not suit, from where {@code asking} stands; empty when it does. */
    Optional<Answer> findObjection(
            Relationship relationship, PersonId asking, Stretch time, @Nullable SessionId session) {
        Set<PersonId> busy = bookings.listBusy(relationship.members(), time, session);
        return busy.isEmpty() ? Optional.empty() : Optional.of(objection(busy.contains(asking)));
    }

    private static Answer objection(boolean mine) {
        return new Refused(mine ? Reason.YOU_ARE_BOOKED : Reason.THEY_ARE_BOOKED);
    }
}
