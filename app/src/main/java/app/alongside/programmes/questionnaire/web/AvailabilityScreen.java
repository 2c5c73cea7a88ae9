package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.platform.time.TimeZones;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody is free.
 *
 * @param back the page on which the table stands
 * @param saved whether it was saved just now
 */
public record AvailabilityScreen(WeeklyAvailability hours, AvailabilityGrid grid, String back, boolean saved) {
    /** All zones one can choose, and the one chosen. */
    public List<String> zones() {
        String chosen = hours.zone().getId();
        List<String> places = TimeZones.places();
        return places.contains(chosen)
                ? places
                : Stream.concat(Stream.of(chosen), places.stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    /** The place that gives the zone its name. */
    public String city() {
        String id = hours.zone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Free hours a week. */
    public double weeklyHours() {
        return hours.slots().size() / 2.0;
    }
}
