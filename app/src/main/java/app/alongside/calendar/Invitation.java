package app.alongside.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What people's calendars are told about one appointment.
 *
 * @param uid the appointment's name for good: the same when it moves and when it is cancelled
 * @param sequence counts the changes; a calendar program believes the highest
 * @param organiser who calendar programs answer to
 */
public record Invitation(
        Method method,
        String uid,
        int sequence,
        Appointment appointment,
        Participant organiser,
        List<Participant> attendees) {

    /** What calendar programs are asked to do, RFC 5546. */
    public enum Method {
        /** Put it in, or change it. */
        REQUEST,
        /** Take it out, for it does not take place. */
        CANCEL,
        /** Take it out of the calendars of those named; it takes place without them. */
        UNINVITE,
        /** Look at it; nobody is asked. */
        PUBLISH;

        /** How calendar programs call it. */
        public String word() {
            return this == UNINVITE ? CANCEL.name() : name();
        }
    }

    /**
     * The appointment itself.
     *
     * @param location a place or a link; may be empty
     * @param page where it is looked after
     * @param start on the organiser's clock, at the place whose rules it follows
     */
    public record Appointment(
            String summary, String description, String location, URI page, ZonedDateTime start, Duration length) {}

    /** Somebody who takes part. */
    public record Participant(String name, String address) {}
}
