package app.alongside.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads times by a VTIMEZONE alone, as RFC 5545 (3.6.5, 3.3.5) prescribes and without asking the machine's own zones:
 * the offset in force is that of the latest onset before, and a local time that comes twice means the first.
 */
record DescribedZone(List<Observance> observances) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** One offset and the moment from which it is in force. */
    record Observance(Instant onset, ZoneOffset offset) {}

    static DescribedZone read(List<String> lines) {
        List<Observance> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("BEGIN:(STANDARD|DAYLIGHT)")) {
                List<String> component = lines.subList(i, i + 4);
                LocalDateTime onset = LocalDateTime.parse(value(component, "DTSTART"), LOCAL);
                ZoneOffset before = ZoneOffset.of(value(component, "TZOFFSETFROM"));
                found.add(new Observance(onset.toInstant(before), ZoneOffset.of(value(component, "TZOFFSETTO"))));
            }
        }
        found.sort(Comparator.comparing(Observance::onset));
        return new DescribedZone(found);
    }

    Instant momentOf(List<String> lines, String property) {
        List<String> event = lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"));
        String text = value(event, property);
        return text.endsWith("Z")
                ? LocalDateTime.parse(text.replace("Z", ""), LOCAL).toInstant(ZoneOffset.UTC)
                : resolve(LocalDateTime.parse(text, LOCAL));
    }

    private Instant resolve(LocalDateTime local) {
        for (int i = 0; i < observances.size(); i++) {
            Instant moment = local.toInstant(observances.get(i).offset());
            Optional<Instant> end = i + 1 < observances.size()
                    ? Optional.of(observances.get(i + 1).onset())
                    : Optional.empty();
            boolean hasBegun = !moment.isBefore(observances.get(i).onset());
            if (hasBegun && end.map(moment::isBefore).orElse(true)) {
                return moment;
            }
        }
        throw new AssertionError(local + " does not exist by " + observances);
    }

    private static String value(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(line.lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }
}
