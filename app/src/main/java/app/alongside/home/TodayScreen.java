package app.alongside.home;

import app.alongside.ui.Panel;
import app.alongside.ui.Waiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The page of today.
 *
 * @param lead what to do now, if there is something
 * @param waiting rows of what waits for the viewer; each shows something that is {@link Waiting}
 */
public record TodayScreen(
        Greeting greeting,
        String firstName,
        LocalDate date,
        Optional<Panel> lead,
        List<Panel> waiting,
        List<Panel> main,
        List<Panel> aside) {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime DAWN = LocalTime.of(5, 0);

    /** How to greet, by the viewer's own time of day. */
    public enum Greeting {
        MORNING,
        AFTERNOON,
        EVENING;

        static Greeting at(LocalTime time) {
            if (time.isBefore(DAWN) || !time.isBefore(TodayScreen.EVENING)) {
                return EVENING;
            }
            return time.isBefore(NOON) ? MORNING : AFTERNOON;
        }
    }

    /** What the day is like for the viewer. */
    public enum Mood {
        /** Something waits. */
        WAITING,
        /** Nothing waits. */
        CALM,
        /** There is nothing at all yet. */
        EMPTY
    }

    public Mood mood() {
        if (isEmpty()) {
            return Mood.EMPTY;
        }
        return waiting.isEmpty() ? Mood.CALM : Mood.WAITING;
    }

    /** How many things wait. */
    public int count() {
        return sum(Waiting::count);
    }

    /** About how many minutes they take in all. */
    public int minutes() {
        return sum(Waiting::minutes);
    }

    private int sum(ToIntFunction<Waiting> of) {
        return waiting.stream()
                .map(Panel::model)
                .map(Waiting.class::cast)
                .mapToInt(of)
                .sum();
    }

    /** Whether no module has anything to say. */
    public boolean isEmpty() {
        return lead.isEmpty() && waiting.isEmpty() && main.isEmpty() && aside.isEmpty();
    }

    /** Whether something stands beside the main column. */
    public boolean hasAside() {
        return !aside.isEmpty();
    }
}
