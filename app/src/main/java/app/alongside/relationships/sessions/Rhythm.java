package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * A rhythm in which members of a relationship meet: every so many weeks on the same day at the same time of day, on the
 * clock of one place. When clocks change there, the session stays at its time of day, and moves for the others.
 *
 * @param by who suggested it
 * @param madeUntil up to which day its sessions have been made or left out; the day before the first to begin with
 */
public record Rhythm(
        RhythmId id,
        RelationshipId relationship,
        PersonId by,
        Beat beat,
        Meeting meeting,
        State state,
        LocalDate madeUntil) {
    public static final int MOST_WEEKS = 4;

    /** How far a rhythm has come. */
    public enum State {
        /** It waits for another member to agree. */
        SUGGESTED,
        /** It makes sessions. */
        AGREED,
        /** It makes no more sessions, or was never agreed. */
        ENDED
    }

    /**
     * When the sessions are.
     *
     * @param everyWeeks from one session to the next
     * @param first the day of the first one
     * @param until the last day on which one may be
     */
    public record Beat(int everyWeeks, LocalDate first, LocalTime time, ZoneId zone, LocalDate until) {
        private static final int HALF_A_DAY = 12 * 60;

        public Beat {
            if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
                throw new IllegalArgumentException("People meet every 1 to 4 weeks, not every " + everyWeeks);
            }
            if (until.isBefore(first)) {
                throw new IllegalArgumentException("A rhythm ends after it begins, not " + first + " to " + until);
            }
        }

        public DayOfWeek day() {
            return first.getDayOfWeek();
        }

        /** The sessions after {@code day}, in order. A time that clocks skip is taken an hour later on that day. */
        public Stream<ZonedDateTime> after(LocalDate day) {
            long weeks = Math.max(0, ChronoUnit.WEEKS.between(first, day));
            long begun = weeks / everyWeeks;
            return Stream.iterate(begun, number -> number + 1)
                    .map(number -> first.plusWeeks(number * everyWeeks))
                    .takeWhile(date -> !date.isAfter(until))
                    .filter(date -> date.isAfter(day))
                    .map(date -> date.atTime(time).atZone(zone));
        }

        /** Where the sessions after {@code day} move on another clock, because one of the two changed and not the other. */
        public Stream<ClockShift> shifts(ZoneId elsewhere, LocalDate day) {
            return after(day)
                    .map(start -> start.withZoneSameInstant(elsewhere))
                    .gather(Gatherers.windowSliding(2))
                    .filter(two -> two.size() == 2)
                    .map(two -> new ClockShift(two.getLast(), shift(two.getFirst(), two.getLast())))
                    .filter(shift -> shift.minutesLater() != 0);
        }

        private static int shift(ZonedDateTime before, ZonedDateTime after) {
            int minutes = after.get(ChronoField.MINUTE_OF_DAY) - before.get(ChronoField.MINUTE_OF_DAY);
            return Math.floorMod(minutes + HALF_A_DAY, 2 * HALF_A_DAY) - HALF_A_DAY;
        }
    }

    public boolean isSuggested() {
        return state == State.SUGGESTED;
    }

    public boolean isAgreed() {
        return state == State.AGREED;
    }

    /** The sessions not made yet, in order. */
    public Stream<ZonedDateTime> toMake() {
        return beat.after(madeUntil);
    }
}
