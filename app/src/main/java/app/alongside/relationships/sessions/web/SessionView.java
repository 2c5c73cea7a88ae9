package app.alongside.relationships.sessions.web;

import app.alongside.calendar.CalendarReply;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.ClockTime;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Session.Cancelled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A session as one of its members sees it. */
public record SessionView(Workspace workspace, Session session, boolean hasPulse) {
    /** What there is to say about it. */
    public enum Status {
        TO_COME,
        GOING_ON,
        TO_CONFIRM,
        WAITING_FOR_THEM,
        MISSED,
        HELD,
        CANCELLED
    }

    public Status status() {
        Instant now = workspace.now();
        if (session.isCancelled()) {
            return Status.CANCELLED;
        }
        if (session.isHeld()) {
            return Status.HELD;
        }
        if (session.canChange(now)) {
            return Status.TO_COME;
        }
        if (session.wasMissed() && !workspace.isCircle()) {
            return Status.MISSED;
        }
        if (answer().isPresent()) {
            return Status.WAITING_FOR_THEM;
        }
        return now.isBefore(session.endsAt()) ? Status.GOING_ON : Status.TO_CONFIRM;
    }

    public boolean canChange() {
        return session.canChange(workspace.now()) && workspace.relationship().isActive();
    }

    public boolean canConfirm() {
        boolean isLate = session.isHeld() && workspace.isCircle() && answer().isEmpty();
        return isLate || session.canConfirm(workspace.now());
    }

    /** Whether a pulse of the reader's is welcome: they met, or may say so with it. */
    public boolean wantsPulse() {
        boolean over = session.isHeld() || session.canConfirm(workspace.now());
        return over && !hasPulse && answer().orElse(true);
    }

    /** What the reader said about whether it took place. */
    public Optional<Boolean> answer() {
        return session.answerOf(workspace.me().id());
    }

    /** What the reader said about coming. */
    public Optional<CalendarReply.Answer> coming() {
        return Optional.ofNullable(session.replies().get(workspace.me().id()));
    }

    /** The others who said whether they will come. */
    public List<Person> listAnswered() {
        return workspace.peers().stream()
                .filter(peer -> session.replies().containsKey(peer.id()))
                .toList();
    }

    /** The others who cannot come. */
    public List<Person> listDeclined() {
        return listAnswered().stream()
                .filter(peer -> session.replies().get(peer.id()) == CalendarReply.Answer.DECLINED)
                .toList();
    }

    public Meeting meeting() {
        return session.meeting();
    }

    public List<ClockTime> clocks() {
        return ClockTime.list(session.stretch(), workspace.me(), workspace.peers());
    }

    public LocalDate date() {
        return workspace.mine(session.startsAt()).toLocalDate();
    }

    /** When it was to begin before it was moved; of interest until it has begun. */
    public Optional<Instant> movedFrom() {
        return session.findMovedFrom().filter(before -> session.canChange(workspace.now()));
    }

    /** Days from the reader's today; 0 is today. */
    public int daysAway() {
        return (int) Duration.between(workspace.today().atStartOfDay(), date().atStartOfDay())
                .toDays();
    }

    /** Whether the reader may find another time instead: it was cancelled, or did not happen. */
    public boolean wantsAnother() {
        boolean fellThrough = status() == Status.CANCELLED || status() == Status.MISSED;
        return fellThrough && workspace.relationship().isActive();
    }

    /** Who cancelled it, if somebody did. */
    public Optional<Person> canceller() {
        return session.state() instanceof Cancelled cancelled ? workspace.find(cancelled.by()) : Optional.empty();
    }
}
