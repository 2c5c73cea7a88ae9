package app.alongside.platform.time;

import java.time.ZoneId;
import java.util.List;

/** The time zones that people choose from: those named after a place. */
public final class TimeZones {
    private static final List<String> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private TimeZones() {}

    /** Their identifiers, such as {@code Africa/Nairobi}, in order of the alphabet. */
    public static List<String> places() {
        return PLACES;
    }
}
