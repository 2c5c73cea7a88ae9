package app.alongside.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Describes a zone for calendar programs that do not know it: the clock change before the first appointment and those
 * of the years round them, one by one. So it says what this application reckons with, also where a zone's changes follow no
 * yearly rule.
 */
final class ZoneDescription {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private static final DateTimeFormatter EXACT_OFFSET = DateTimeFormatter.ofPattern("xxxx");
    private static final Duration A_YEAR = Duration.ofDays(366);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules rules;
    private final ContentLines lines;

    private ZoneDescription(ZoneRules rules, ContentLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** Adds the description of {@code zone}, good for {@code used}, to {@code lines}. */
    static void write(ZoneId zone, Stretch used, ContentLines lines) {
        lines.begin("VTIMEZONE").add("TZID", zone.getId());
        new ZoneDescription(zone.getRules(), lines)
                .writeBetween(used.from().minus(A_YEAR), used.until().plus(A_YEAR));
        lines.end("VTIMEZONE");
    }

    private void writeBetween(Instant from, Instant until) {
        ZoneOffsetTransition before = rules.previousTransition(from);
        if (before == null) {
            writeOne("STANDARD", LONG_AGO, rules.getOffset(from), rules.getOffset(from));
        } else {
            write(before);
        }
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            write(next);
            next = rules.nextTransition(next.getInstant());
        }
    }

    private void write(ZoneOffsetTransition change) {
        String kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        writeOne(kind, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private void writeOne(String kind, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        lines.begin(kind)
                .add("DTSTART", LOCAL.format(onset))
                .add("TZOFFSETFROM", write(from))
                .add("TZOFFSETTO", write(to))
                .end(kind);
    }

    private static String write(ZoneOffset offset) {
        return (offset.getTotalSeconds() % 60 == 0 ? OFFSET : EXACT_OFFSET).format(offset);
    }
}
