package app.alongside.people.imports;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands time zones as systems write them: IANA names in any case, cities, and Windows names. */
final class Zones {
    private static final Map<String, ZoneId> BY_NAME = read();

    private Zones() {}

    static Optional<ZoneId> find(String text) {
        ZoneId known = BY_NAME.get(key(text));
        if (known != null) {
            return Optional.of(known);
        }
        String windows = TimeZone.getIDForWindowsID(text, "001");
        return Optional.ofNullable(windows).map(ZoneId::of);
    }

    private static Map<String, ZoneId> read() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            zones.put(key(id), ZoneId.of(id));
        }
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                zones.putIfAbsent(key(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
            }
        }
        return zones;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
