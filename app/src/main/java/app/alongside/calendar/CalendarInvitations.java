package app.alongside.calendar;

import app.alongside.calendar.Invitation.Appointment;
import app.alongside.calendar.Invitation.Method;
import app.alongside.calendar.Invitation.Participant;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Writes invitations as iCalendar objects (RFC 5545, 5546) that other calendar programs act upon. The zone of the
 * appointment travels along as a {@code VTIMEZONE}, without which its times would read as floating elsewhere.
 */
@Component
public class CalendarInvitations {
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
                .add("METHOD", invitation.method().word());
        if (EventLines.hasRegion(appointment.start())) {
            Stretch stretch = Stretch.of(appointment.start().toInstant(), appointment.length());
            ZoneDescription.write(appointment.start().getZone(), stretch, lines);
        }
        writeEvent(invitation, lines);
        return lines.end("VCALENDAR").toString();
    }

    private void writeEvent(Invitation invitation, ContentLines lines) {
        Appointment appointment = invitation.appointment();
        Method method = invitation.method();
        lines.begin("VEVENT")
                .add("UID", invitation.uid())
                .add("DTSTAMP", EventLines.moment(clock.instant()))
                .add("SEQUENCE", invitation.sequence());
        // Who is taken out of an appointment that stands must not be told that it was cancelled: RFC 5546, 3.2.5.
        if (method != Method.UNINVITE) {
            lines.add("STATUS", method == Method.CANCEL ? "CANCELLED" : "CONFIRMED");
        }
        EventLines.describe(appointment, lines);
        lines.add("TRANSP", "OPAQUE");
        writePeople(invitation, lines);
        if (method == Method.REQUEST || method == Method.PUBLISH) {
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
