package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the planned end of a relationship has come.
 *
 * @param endsOn the day its members chose; absent while the programme's last day holds
 */
public record Closing(@Nullable LocalDate endsOn, State state) {
    static final Closing AHEAD = new Closing(null, new Ahead());

    /** Where the end stands. */
    public sealed interface State {}

    /** Members write, or have yet to begin. */
    public record Ahead() implements State {}

    /** All are done and read one another; a session is still to come. */
    public record Opened(Instant at, PersonId by, Afterlife afterlife) implements State {}

    /** Over as planned. */
    public record Closed(Instant at, Afterlife afterlife) implements State {}

    /** Whether what members wrote can be read by the others, and no longer be changed. */
    public boolean isOpen() {
        return !(state instanceof Ahead);
    }

    public boolean isClosed() {
        return state instanceof Closed;
    }

    /** What stays afterwards; nothing as long as that is not agreed. */
    public Afterlife afterlife() {
        return switch (state) {
            case Ahead() -> Afterlife.NONE;
            case Opened opened -> opened.afterlife();
            case Closed closed -> closed.afterlife();
        };
    }

    /** The last day: the one chosen, else the programme's. */
    public LocalDate lastDay(LocalDate programmeEnds) {
        return endsOn == null ? programmeEnds : endsOn;
    }
}
