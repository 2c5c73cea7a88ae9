package app.alongside.calendar;

import app.alongside.calendar.Invitation.Appointment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole calendar as text (RFC 5545, RFC 7986): what calendar programs subscribe to. The same entries always make the
 * same text, so that who fetches it again can be told that nothing has changed.
 */
public record CalendarFile(String name, List<FeedEntry> entries) {
    public CalendarFile {
        entries = List.copyOf(entries);
    }

    public String write() {
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Alongside//Peer mentoring//EN")
                .addText("NAME", PlainText.line(name))
                .addText("X-WR-CALNAME", PlainText.line(name))
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .add("X-PUBLISHED-TTL", "PT1H");
        zones().forEach((zone, used) -> ZoneDescription.write(ZoneId.of(zone), used, lines));
        entries.forEach(entry -> write(entry, lines));
        return lines.end("VCALENDAR").toString();
    }

    /** Each zone that occurs, with the stretch of time in which it does. */
    private Map<String, Stretch> zones() {
        Map<String, Stretch> zones = new TreeMap<>();
        for (FeedEntry entry : entries) {
            Appointment appointment = entry.appointment();
            if (EventLines.hasRegion(appointment.start())) {
                Stretch stretch = Stretch.of(appointment.start().toInstant(), appointment.length());
                zones.merge(appointment.start().getZone().getId(), stretch, CalendarFile::span);
            }
        }
        return zones;
    }

    private static Stretch span(Stretch one, Stretch other) {
        Instant from = one.from().isBefore(other.from()) ? one.from() : other.from();
        Instant until = one.until().isAfter(other.until()) ? one.until() : other.until();
        return new Stretch(from, until);
    }

    private static void write(FeedEntry entry, ContentLines lines) {
        String changed = EventLines.moment(entry.changedAt());
        lines.begin("VEVENT")
                .add("UID", entry.uid())
                .add("DTSTAMP", changed)
                .add("LAST-MODIFIED", changed)
                .add("SEQUENCE", entry.sequence())
                .add("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        EventLines.describe(entry.appointment(), lines);
        lines.add("TRANSP", entry.cancelled() ? "TRANSPARENT" : "OPAQUE").end("VEVENT");
    }
}
