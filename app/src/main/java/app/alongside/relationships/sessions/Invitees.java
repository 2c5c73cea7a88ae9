package app.alongside.relationships.sessions;

import app.alongside.calendar.BusyTimes;
import app.alongside.calendar.Stretch;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Answer.Reason;
import app.alongside.relationships.sessions.Answer.Refused;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a time at which somebody who has to come is in another session, and knows who is away. */
@Component
class Invitees {
    private final Bookings bookings;
    private final BusyTimes elsewhere;
    private final People people;

    Invitees(Bookings bookings, BusyTimes elsewhere, People people) {
        this.bookings = bookings;
        this.elsewhere = elsewhere;
        this.people = people;
    }

    /** Whether somebody's own calendar is full all day long, on the day that it is where they live: a holiday. */
    boolean isAnybodyAway(Relationship relationship, ZonedDateTime start) {
        return people.mapByIds(relationship.members()).values().stream()
                .anyMatch(person -> isAway(person, start.withZoneSameInstant(person.zone())));
    }

    private boolean isAway(Person person, ZonedDateTime start) {
        Stretch day = new Stretch(
                start.toLocalDate().atStartOfDay(person.zone()).toInstant(),
                start.toLocalDate().plusDays(1).atStartOfDay(person.zone()).toInstant());
        return elsewhere.mapByIds(List.of(person.id()), day).getOrDefault(person.id(), List.of()).stream()
                .anyMatch(busy -> busy.covers(day));
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
