package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.Slot;
import app.alongside.calendar.WeeklyAvailability;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The part of somebody's week that a page shows as a table of boxes, and how to read the boxes again.
 *
 * @param from the half-hour of the day at which the table begins
 * @param until the half-hour of the day at which it ends
 * @param halves whether a box is half an hour; otherwise it is a whole one
 */
public record AvailabilityGrid(int from, int until, boolean halves) {
    private static final int A_DAY = 48;
    private static final int USUALLY_FROM = 14;
    private static final int USUALLY_UNTIL = 38;

    public AvailabilityGrid {
        if (from < 0 || from >= until || until > A_DAY || from % 2 != 0 || until % 2 != 0) {
            throw new IllegalArgumentException("No table of hours: " + from + " to " + until);
        }
    }

    /** The table that shows everything said so far: usual hours in whole hours, and more only where it is needed. */
    public static AvailabilityGrid showing(WeeklyAvailability hours, boolean halves, boolean nights) {
        boolean outside = hours.slots().stream()
                .map(AvailabilityGrid::halfHour)
                .anyMatch(half -> half < USUALLY_FROM || half >= USUALLY_UNTIL);
        boolean all = nights || outside;
        return new AvailabilityGrid(
                all ? 0 : USUALLY_FROM, all ? A_DAY : USUALLY_UNTIL, halves || hasHalves(hours.slots()));
    }

    /** The table between two half-hours of the day; of the whole day where they make no sense. */
    static AvailabilityGrid between(int from, int until, boolean halves) {
        boolean sensible = from < until && until <= A_DAY && from % 2 == 0 && until % 2 == 0;
        return sensible ? new AvailabilityGrid(from, until, halves) : new AvailabilityGrid(0, A_DAY, halves);
    }

    /** The half-hours of the day at which the rows begin. */
    public List<Integer> rows() {
        return IntStream.iterate(from, row -> row < until, row -> row + step())
                .boxed()
                .toList();
    }

    public List<DayOfWeek> days() {
        return Arrays.asList(DayOfWeek.values());
    }

    public boolean showsNights() {
        return from == 0;
    }

    public static LocalTime time(int row) {
        return LocalTime.ofSecondOfDay(row * 1800L);
    }

    /** What the box of that day and row sends. */
    public static String box(DayOfWeek day, int row) {
        return (day.getValue() - 1) + "-" + row;
    }

    /** Whether the box is ticked. */
    public boolean isFree(WeeklyAvailability hours, DayOfWeek day, int row) {
        return IntStream.range(row, row + step()).allMatch(half -> hours.slots().contains(new Slot(day, time(half))));
    }

    /** The week after somebody ticked just these boxes; hours that the table does not show stay. */
    public WeeklyAvailability read(WeeklyAvailability before, ZoneId zone, Set<String> boxes) {
        Set<Slot> slots = new TreeSet<>(before.slots());
        for (DayOfWeek day : days()) {
            for (int row : rows()) {
                boolean free = boxes.contains(box(day, row));
                for (int half = row; half < row + step(); half++) {
                    Slot slot = new Slot(day, time(half));
                    if (free) {
                        slots.add(slot);
                    } else {
                        slots.remove(slot);
                    }
                }
            }
        }
        return new WeeklyAvailability(zone, slots);
    }

    private int step() {
        return halves ? 1 : 2;
    }

    private static boolean hasHalves(Set<Slot> slots) {
        return slots.stream().anyMatch(slot -> !slots.contains(new Slot(slot.day(), time(halfHour(slot) ^ 1))));
    }

    private static int halfHour(Slot slot) {
        return slot.start().toSecondOfDay() / 1800;
    }
}
