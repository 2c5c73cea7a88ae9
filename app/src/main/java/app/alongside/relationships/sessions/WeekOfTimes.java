package app.alongside.relationships.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One week as a grid: the reader's days across, the reader's times of day down, the peer's clock beside.
 *
 * @param days the days on which anybody is free
 * @param rows the times of day at which anybody is free; empty when nobody is
 * @param changes days of this week on which a clock of theirs is put forward or back
 */
public record WeekOfTimes(LocalDate monday, List<LocalDate> days, List<Row> rows, List<ClockChange> changes) {
    /** Who is free at a time. */
    public enum Who {
        BOTH,
        ME,
        THEM,
        NOBODY
    }

    /** A time of day; {@code there} is what the peer's clock shows on the first day. */
    public record Row(LocalTime here, LocalTime there, List<Cell> cells) {}

    /**
     * One time on one day.
     *
     * @param start when a session that fits may begin; absent where none fits
     * @param there what the peer's clock shows
     */
    public record Cell(LocalDate day, Who who, @Nullable Instant start, LocalTime there) {}

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
