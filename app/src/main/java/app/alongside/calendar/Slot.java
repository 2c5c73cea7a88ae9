package app.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A half-hour of the week on somebody's own clock.
 *
 * @param start on the hour or half past
 */
public record Slot(DayOfWeek day, LocalTime start) implements Comparable<Slot> {
    static final int MINUTES = 30;
    static final int A_DAY = 24 * 60 / MINUTES;
    static final int A_WEEK = 7 * A_DAY;

    private static final Comparator<Slot> THROUGH_THE_WEEK = Comparator.comparingInt(Slot::index);

    public Slot {
        if (!start.equals(LocalTime.of(start.getHour(), start.getMinute() < MINUTES ? 0 : MINUTES))) {
            throw new IllegalArgumentException("A slot starts on the hour or half past, not at " + start);
        }
    }

    static Slot at(int index) {
        return new Slot(DayOfWeek.of(index / A_DAY + 1), LocalTime.ofSecondOfDay(index % A_DAY * MINUTES * 60L));
    }

    /** Its number among the half-hours of the week, 0 for Monday 00:00. */
    public int index() {
        return (day.getValue() - 1) * A_DAY + start.toSecondOfDay() / (MINUTES * 60);
    }

    @Override
    public int compareTo(Slot other) {
        return THROUGH_THE_WEEK.compare(this, other);
    }
}
