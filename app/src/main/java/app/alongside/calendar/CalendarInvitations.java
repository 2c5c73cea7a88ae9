package app.alongside.calendar;

import app.alongside.calendar.Invitation.Appointment;
import app.alongside.calendar.Invitation.Method;
import app.alongside.calendar.Invitation.Participant;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/**
 * Writes invitations as iCalendar objects (RFC 5545, 5546) that other calendar programs act upon. The zone of the
 * appointment travels along as a {@code VTIMEZONE}, without which its times would read as floating elsewhere.
 */
@Component
public class CalendarInvitations {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Clock clock;

    CalendarInvitations(Clock clock) {
        this.clock = clock;
    }

    /** The invitation as text. */
    public String write(Invitation invitation) {
        Appointment appointment = invitation.appointment();
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Alongside//Peer mentoring//EN")
                .add("METHOD", invitation.method());
        if (hasRegion(appointment.start())) {
            ZoneDescription.write(appointment.start(), appointment.length(), lines);
        }
        writeEvent(invitation, lines);
        return lines.end("VCALENDAR").toString();
    }

    private void writeEvent(Invitation invitation, ContentLines lines) {
        Appointment appointment = invitation.appointment();
        boolean cancelled = invitation.method() == Method.CANCEL;
        lines.begin("VEVENT")
                .add("UID", invitation.uid())
                .add("DTSTAMP", UTC.format(clock.instant()))
                .add("SEQUENCE", invitation.sequence())
                .add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        writeTime("DTSTART", appointment.start(), lines);
        writeTime("DTEND", appointment.start().plus(appointment.length()), lines);
        lines.addText("SUMMARY", PlainText.line(appointment.summary()))
                .addText("DESCRIPTION", appointment.description());
        if (!appointment.location().isBlank()) {
            lines.addText("LOCATION", PlainText.line(appointment.location()));
        }
        lines.add("URL", appointment.page()).add("TRANSP", "OPAQUE");
        writePeople(invitation, lines);
        if (!cancelled) {
            writeAlarm(appointment, lines);
        }
        lines.end("VEVENT");
    }

    private static void writePeople(Invitation invitation, ContentLines lines) {
        lines.add("ORGANIZER;CN=" + nameOf(invitation.organiser()), addressOf(invitation.organiser()));
        if (invitation.method() == Method.PUBLISH) {
            return;
        }
        String asked = invitation.method() == Method.REQUEST ? ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE" : "";
        for (Participant attendee : invitation.attendees()) {
            lines.add("ATTENDEE;CN=" + nameOf(attendee) + ";ROLE=REQ-PARTICIPANT" + asked, addressOf(attendee));
        }
    }

    private static void writeAlarm(Appointment appointment, ContentLines lines) {
        lines.begin("VALARM")
                .add("ACTION", "DISPLAY")
                .addText("DESCRIPTION", PlainText.line(appointment.summary()))
                .add("TRIGGER;RELATED=START", "-PT15M")
                .end("VALARM");
    }

    /** The repeated hour of a clock change can only be told from the first in UTC. */
    private static void writeTime(String property, ZonedDateTime time, ContentLines lines) {
        if (hasRegion(time) && time.equals(time.withEarlierOffsetAtOverlap())) {
            lines.add(property + ";TZID=" + time.getZone().getId(), ZoneDescription.LOCAL.format(time));
        } else {
            lines.add(property, UTC.format(time));
        }
    }

    /** A bare offset names no place whose rules could be described; such times are written in UTC. */
    private static boolean hasRegion(ZonedDateTime time) {
        return !(time.getZone() instanceof ZoneOffset)
                && !time.getZone().getId().contains(":");
    }

    private static String nameOf(Participant participant) {
        return "\"" + PlainText.parameter(participant.name()) + "\"";
    }

    private static String addressOf(Participant participant) {
        try {
            return new URI("mailto", PlainText.line(participant.address()), null).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("Not an address: " + participant.address(), impossible);
        }
    }
}
