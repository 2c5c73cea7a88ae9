package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.WeekOfTimes.Cell;
import app.alongside.relationships.sessions.WeekOfTimes.ClockChange;
import app.alongside.relationships.sessions.WeekOfTimes.Row;
import app.alongside.relationships.sessions.WeekOfTimes.Who;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a week of free times on the reader's clock: by the hour where that tells all, else by the half-hour. */
final class WeekGrid {
    private static final int MOST_CLOCKS = 4;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final LocalDate monday;
    private final Duration length;
    private final Instant now;
    private final ZoneId here;
    private final List<Person> others;

    WeekGrid(Workspace workspace, LocalDate monday, Duration length, Instant now) {
        this.workspace = workspace;
        this.monday = monday;
        this.length = length;
        this.now = now;
        this.here = workspace.me().zone();
        this.others = others(workspace);
    }

    /** One of those whose clocks differ; two people in one place share a column. */
    private static List<Person> others(Workspace workspace) {
        Map<String, Person> byPlace = new LinkedHashMap<>();
        workspace.peers().forEach(peer -> byPlace.putIfAbsent(ClockTime.placeOf(peer), peer));
        if (byPlace.size() > 1) {
            byPlace.remove(ClockTime.placeOf(workspace.me()));
        }
        return byPlace.values().stream().limit(MOST_CLOCKS).toList();
    }

    /** When the reader is free, when all the others are, and when each of all is. */
    record Free(FreeTime mine, FreeTime theirs, List<FreeTime> each) {}

    WeekOfTimes draw(Free free) {
        List<Row> halves = IntStream.range(0, 48)
                .mapToObj(half -> row(LocalTime.MIDNIGHT.plusMinutes(half * 30L), free))
                .toList();
        List<LocalDate> days = days(halves);
        List<Row> rows = (isTrueByTheHour(halves) ? everySecond(halves) : halves)
                .stream().map(this::withoutThePast).toList();
        int most = mostFree(rows, free.each().size());
        return new WeekOfTimes(
                monday,
                days,
                others.stream().map(ClockTime::placeOf).toList(),
                trim(rows).stream()
                        .map(row -> offering(most, row))
                        .map(row -> onlyOn(row, days))
                        .toList(),
                most,
                changes());
    }

    /** All, where a time suits all; in a circle else the most who are free at once, if they are more than half of it. */
    private static int mostFree(List<Row> rows, int all) {
        int most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::free)
                .max()
                .orElse(0);
        return all > 2 && 2 * most > all ? most : all;
    }

    private Row offering(int most, Row row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> cell.free() < most
                        ? cell
                        : new Cell(
                                cell.day(),
                                cell.who(),
                                cell.day().atTime(row.here()).atZone(here).toInstant(),
                                cell.free(),
                                cell.there()))
                .toList();
        return new Row(row.here(), row.there(), cells);
    }

    private Row row(LocalTime time, Free free) {
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            cells.add(cell(monday.plusDays(day), time, free));
        }
        ZonedDateTime first = monday.atTime(time).atZone(here);
        List<LocalDateTime> there = others.stream()
                .map(other -> first.withZoneSameInstant(other.zone()).toLocalDateTime())
                .toList();
        return new Row(time, there, cells);
    }

    private Cell cell(LocalDate day, LocalTime time, Free free) {
        ZonedDateTime start = day.atTime(time).atZone(here);
        LocalDateTime shown =
                start.withZoneSameInstant(others.getFirst().zone()).toLocalDateTime();
        boolean isSkipped = !start.toLocalTime().equals(time);
        if (isSkipped) {
            return new Cell(day, Who.NOBODY, null, 0, shown);
        }
        Stretch half = Stretch.of(start.toInstant(), HALF_HOUR);
        Stretch session = Stretch.of(start.toInstant(), length);
        int count = free.mine().covers(session)
                ? (int) free.each().stream().filter(one -> one.covers(session)).count()
                : 0;
        Who who = who(free.mine().covers(half), free.theirs().covers(half));
        return new Cell(day, who, null, count, shown);
    }

    private static Who who(boolean me, boolean them) {
        if (me) {
            return them ? Who.BOTH : Who.ME;
        }
        return them ? Who.THEM : Who.NOBODY;
    }

    /** Working days, and those of the weekend on which somebody is free. */
    private List<LocalDate> days(List<Row> rows) {
        return IntStream.range(0, 7)
                .filter(day -> day < 5
                        || rows.stream().anyMatch(row -> row.cells().get(day).who() != Who.NOBODY))
                .mapToObj(monday::plusDays)
                .toList();
    }

    private static boolean isTrueByTheHour(List<Row> halves) {
        return IntStream.range(0, 24)
                .allMatch(hour -> whoIn(halves.get(2 * hour)).equals(whoIn(halves.get(2 * hour + 1))));
    }

    private static List<Who> whoIn(Row row) {
        return row.cells().stream().map(Cell::who).toList();
    }

    private static List<Row> everySecond(List<Row> rows) {
        return IntStream.range(0, rows.size() / 2)
                .mapToObj(hour -> rows.get(2 * hour))
                .toList();
    }

    /** Leaves out the nights: the rows before and after which nobody is ever free. */
    private static List<Row> trim(List<Row> rows) {
        int[] used = IntStream.range(0, rows.size())
                .filter(index -> whoIn(rows.get(index)).stream().anyMatch(who -> who != Who.NOBODY))
                .toArray();
        return used.length == 0 ? List.of() : rows.subList(used[0], used[used.length - 1] + 1);
    }

    private Row withoutThePast(Row row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> isPast(cell, row) ? new Cell(cell.day(), Who.NOBODY, null, 0, cell.there()) : cell)
                .toList();
        return new Row(row.here(), row.there(), cells);
    }

    private boolean isPast(Cell cell, Row row) {
        return !cell.day().atTime(row.here()).atZone(here).toInstant().isAfter(now);
    }

    private static Row onlyOn(Row row, List<LocalDate> days) {
        List<Cell> cells =
                row.cells().stream().filter(cell -> days.contains(cell.day())).toList();
        return new Row(row.here(), row.there(), cells);
    }

    private List<ClockChange> changes() {
        return workspace.everybody().stream()
                .flatMap(this::changesOf)
                .distinct()
                .toList();
    }

    private Stream<ClockChange> changesOf(Person person) {
        ZoneId zone = person.zone();
        Instant from = monday.atStartOfDay(zone).toInstant();
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        boolean thisWeek = next != null
                && next.getInstant()
                        .isBefore(monday.plusDays(7).atStartOfDay(zone).toInstant());
        return thisWeek
                ? Stream.of(new ClockChange(
                        ClockTime.placeOf(person), next.getDateTimeBefore().toLocalDate()))
                : Stream.empty();
    }
}
