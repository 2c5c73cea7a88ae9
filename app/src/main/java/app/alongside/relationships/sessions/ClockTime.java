package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.people.Person;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time as somebody's clock shows it.
 *
 * @param place where that clock is
 * @param mine whether it is the reader's own
 */
public record ClockTime(String place, boolean mine, ZonedDateTime from, ZonedDateTime until) {
    /** The stretch on the reader's clock, then on those of the others that show something else. */
    public static List<ClockTime> list(Stretch stretch, Person reader, List<Person> others) {
        List<ClockTime> clocks = new ArrayList<>(List.of(of(stretch, reader, true)));
        for (Person other : others) {
            ClockTime theirs = of(stretch, other, false);
            if (clocks.stream().noneMatch(clock -> clock.showsTheSameAs(theirs))) {
                clocks.add(theirs);
            }
        }
        return clocks;
    }

    /** Where somebody's clock is: the location of the directory, else the city of the zone. */
    public static String placeOf(Person person) {
        String zone = person.zone().getId();
        return person.location().isEmpty()
                ? zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')
                : person.location();
    }

    private static ClockTime of(Stretch stretch, Person person, boolean mine) {
        return new ClockTime(
                placeOf(person),
                mine,
                stretch.from().atZone(person.zone()),
                stretch.until().atZone(person.zone()));
    }

    private boolean showsTheSameAs(ClockTime other) {
        return place.equals(other.place) && from.toLocalDateTime().equals(other.from.toLocalDateTime());
    }

    /** Whether this clock is on another day than the reader's. */
    public boolean isOnAnotherDayThan(ClockTime reader) {
        return !from.toLocalDate().equals(reader.from.toLocalDate());
    }
}
