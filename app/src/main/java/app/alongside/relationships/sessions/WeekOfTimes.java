package app.alongside.relationships.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One week as a grid: the reader's days across, the reader's times of day down, the others' clocks beside.
 *
 * @param days the days on which anybody is free
 * @param rows the times of day at which anybody is free; empty when nobody is
 * @param otherClocks where the other clocks are, beginning with that of the first peer
 * @param free how many are free at the times offered: all, unless no time of the week suits all of a circle
 * @param changes days of this week on which a clock of theirs is put forward or back
 */
public record WeekOfTimes(
        LocalDate monday,
        List<LocalDate> days,
        List<String> otherClocks,
        List<Row> rows,
        int free,
        List<ClockChange> changes) {
    /** Who is free at a time. */
    public enum Who {
        BOTH,
        ME,
        THEM,
        NOBODY
    }

    /**
     * A time of day.
     *
     * @param there what the other clocks show on the first day, in the order of the grid's other clocks
     */
    public record Row(LocalTime here, List<LocalDateTime> there, List<Cell> cells) {
        /** Where another clock is in the calendar: a day behind, on the same day, or a day ahead. */
        public int daysAhead(LocalDateTime other) {
            return other.toLocalDate().compareTo(cells.getFirst().day());
        }
    }

    /**
     * One time on one day.
     *
     * @param start when a session that fits may begin; absent where none fits
     * @param free how many are free for a session that begins here, the reader among them; else nobody
     * @param there what the first of the other clocks shows
     */
    public record Cell(LocalDate day, Who who, @Nullable Instant start, int free, LocalDateTime there) {
        public boolean isOnAnotherDayThere() {
            return !there.toLocalDate().equals(day);
        }

        /** Whether the other clock shows something else than on the row's first day: clocks have changed. */
        public boolean differsFrom(Row row) {
            return !there.toLocalTime().equals(row.there().getFirst().toLocalTime());
        }
    }

    /** A clock is put forward or back. */
    public record ClockChange(String place, LocalDate day) {}

    /** The moments at which a session that fits may begin. */
    public List<Instant> listStarts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.ofNullable(cell.start()))
                .sorted()
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
