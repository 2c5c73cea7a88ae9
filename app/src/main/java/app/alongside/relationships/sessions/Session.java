package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.calendar.Stretch;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a relationship, agreed by those who come.
 *
 * @param number its place among the relationship's sessions, cancelled ones left out
 * @param organiser who suggested the time; it follows the clock of the place they live in
 * @param start on the organiser's clock
 * @param sequence counts the changes, for calendar programs
 * @param agreedAt when its present time was agreed
 * @param movedFrom when it was to begin before it was last moved; absent where it never was
 * @param replies who said whether they will come
 * @param answers who said whether it took place; attendees who have not answered are missing
 */
public record Session(
        SessionId id,
        RelationshipId relationship,
        int number,
        PersonId organiser,
        ZonedDateTime start,
        Meeting meeting,
        int sequence,
        Instant agreedAt,
        @Nullable Instant movedFrom,
        State state,
        Map<PersonId, CalendarReply.Answer> replies,
        Map<PersonId, Boolean> answers) {

    /** Where a session stands. */
    public sealed interface State {}

    /** It is to take place, or whether it did is not yet confirmed by all. */
    public record Agreed() implements State {}

    /** It will not take place; who cancelled is known to the others. */
    public record Cancelled(PersonId by, Instant at) implements State {}

    /** All confirmed that it took place. */
    public record Held(Instant confirmedAt) implements State {}

    public Session {
        replies = Map.copyOf(replies);
        answers = Map.copyOf(answers);
    }

    static State state(@Nullable PersonId cancelledBy, @Nullable Instant cancelledAt, @Nullable Instant heldAt) {
        if (cancelledBy != null && cancelledAt != null) {
            return new Cancelled(cancelledBy, cancelledAt);
        }
        return heldAt == null ? new Agreed() : new Held(heldAt);
    }

    public Stretch stretch() {
        return Stretch.of(start.toInstant(), meeting.length());
    }

    public Instant startsAt() {
        return start.toInstant();
    }

    public Instant endsAt() {
        return stretch().until();
    }

    /** When it was to begin before it was last moved, if it was. */
    public Optional<Instant> findMovedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return state instanceof Cancelled cancelled ? cancelled.at() : agreedAt;
    }

    public boolean isCancelled() {
        return state instanceof Cancelled;
    }

    public boolean isHeld() {
        return state instanceof Held;
    }

    /** Whether it is still to come, or going on. */
    public boolean isUpcoming(Instant now) {
        return state instanceof Agreed && now.isBefore(endsAt());
    }

    /** Whether it can be moved or cancelled: only before it begins. */
    public boolean canChange(Instant now) {
        return state instanceof Agreed && now.isBefore(startsAt());
    }

    /** Whether its attendees can say if it took place: from when it begins, until all have confirmed. */
    public boolean canConfirm(Instant now) {
        return state instanceof Agreed && !now.isBefore(startsAt());
    }

    /** What {@code person} said about whether it took place. */
    public Optional<Boolean> answerOf(PersonId person) {
        return Optional.ofNullable(answers.get(person));
    }

    /** Whether somebody said that it did not take place. */
    public boolean wasMissed() {
        return answers.containsValue(false);
    }

    /** The address of its page. */
    public String path() {
        return "/relationships/" + relationship + "/sessions/" + id;
    }
}
