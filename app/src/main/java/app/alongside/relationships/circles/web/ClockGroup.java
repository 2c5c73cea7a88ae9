package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.relationships.sessions.ClockTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Those on whose clocks a session begins at the same hour.
 *
 * @param from the beginning on their clocks
 */
public record ClockGroup(LocalDateTime from, List<Person> people) {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;

    /** The groups from the earliest clock to the latest. */
    static List<ClockGroup> list(Instant start, List<Person> people) {
        Map<LocalDateTime, List<Person>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (Person person : people) {
            ZonedDateTime theirs = start.atZone(person.zone());
            groups.computeIfAbsent(theirs.toLocalDateTime(), time -> new ArrayList<>())
                    .add(person);
        }
        return groups.entrySet().stream()
                .map(group -> new ClockGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** The places of those clocks, each once. */
    public String places() {
        return String.join(
                ", ", people.stream().map(ClockTime::placeOf).distinct().toList());
    }

    /** Whether it begins outside most people's working hours. */
    public boolean isLate() {
        return from.getHour() < FIRST_HOUR || from.getHour() >= LAST_HOUR;
    }

    public boolean isOnAnotherDayThan(LocalDateTime other) {
        return !from.toLocalDate().equals(other.toLocalDate());
    }
}
