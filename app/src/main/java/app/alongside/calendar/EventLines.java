package app.alongside.calendar;

import app.alongside.calendar.Invitation.Appointment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The lines that an appointment has in an invitation and in a feed alike. */
final class EventLines {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private EventLines() {}

    /** When and where it is, and what about. */
    static void describe(Appointment appointment, ContentLines lines) {
        writeTime("DTSTART", appointment.start(), lines);
        writeTime("DTEND", appointment.start().plus(appointment.length()), lines);
        lines.addText("SUMMARY", PlainText.line(appointment.summary()))
                .addText("DESCRIPTION", appointment.description());
        if (!appointment.location().isBlank()) {
            lines.addText("LOCATION", PlainText.line(appointment.location()));
        }
        lines.add("URL", appointment.page());
    }

    static String moment(Instant moment) {
        return UTC.format(moment);
    }

    /** A bare offset names no place whose rules could be described; such times are written in UTC. */
    static boolean hasRegion(ZonedDateTime time) {
        return !(time.getZone() instanceof ZoneOffset)
                && !time.getZone().getId().contains(":");
    }

    /** The repeated hour of a clock change can only be told from the first in UTC. */
    private static void writeTime(String property, ZonedDateTime time, ContentLines lines) {
        if (hasRegion(time) && time.equals(time.withEarlierOffsetAtOverlap())) {
            lines.add(property + ";TZID=" + time.getZone().getId(), ZoneDescription.LOCAL.format(time));
        } else {
            lines.add(property, UTC.format(time));
        }
    }
}
