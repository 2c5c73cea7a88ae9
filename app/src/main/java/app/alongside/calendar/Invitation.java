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
        /** Take it out. */
        CANCEL,
        /** Look at it; nobody is asked. */
        PUBLISH
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
