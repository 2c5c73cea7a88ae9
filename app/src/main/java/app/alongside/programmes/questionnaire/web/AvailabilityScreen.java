package app.alongside.programmes.questionnaire.web;

import app.alongside.calendar.WeeklyAvailability;
import java.time.ZoneId;
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
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    /** All zones one can choose, and the one chosen. */
    public List<String> zones() {
        String chosen = hours.zone().getId();
        return ZONES.contains(chosen)
                ? ZONES
                : Stream.concat(Stream.of(chosen), ZONES.stream())
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
