package app.alongside.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar program answers to an invitation: an iCalendar object of the method {@code REPLY}, RFC 5546.
 *
 * @param uid the appointment's name
 * @param sequence which version of the appointment it answers
 * @param at when it was answered, by the sender's clock
 * @param answers each attendee's answer, by bare address in lower case; programs write their owner's alone
 */
public record CalendarReply(String uid, int sequence, Instant at, Map<String, Answer> answers) {
    /** Whether somebody comes. */
    public enum Answer {
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }

    public CalendarReply {
        answers = Map.copyOf(answers);
    }

    /** The reply that {@code text} is; empty where it is something else. */
    public static Optional<CalendarReply> read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            return calendar != null
                            && calendar.getMethod() != null
                            && "REPLY".equalsIgnoreCase(calendar.getMethod().getValue())
                    ? calendar.getEvents().stream().findFirst().flatMap(CalendarReply::read)
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarReply> read(VEvent event) {
        if (event.getUid() == null || event.getDateTimeStamp() == null) {
            return Optional.empty();
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Attendee attendee : event.getAttendees()) {
            String address = addressOf(attendee);
            findAnswer(attendee.getParticipationStatus()).ifPresent(answer -> answers.put(address, answer));
        }
        return Optional.of(new CalendarReply(
                event.getUid().getValue().strip(),
                event.getSequence() == null ? 0 : event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                answers));
    }

    private static String addressOf(Attendee attendee) {
        String address = attendee.getEmail() == null ? attendee.getUri() : attendee.getEmail();
        return address == null ? "" : address.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    }

    /** Delegating and the like say nothing about whether the invited person comes. */
    private static Optional<Answer> findAnswer(@Nullable ParticipationStatus status) {
        if (ParticipationStatus.ACCEPTED.equals(status)) {
            return Optional.of(Answer.ACCEPTED);
        }
        if (ParticipationStatus.TENTATIVE.equals(status)) {
            return Optional.of(Answer.TENTATIVE);
        }
        return ParticipationStatus.DECLINED.equals(status) ? Optional.of(Answer.DECLINED) : Optional.empty();
    }
}
