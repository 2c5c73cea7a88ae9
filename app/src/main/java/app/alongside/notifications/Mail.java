package app.alongside.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail with one purpose.
 *
 * @param kind what it is about, as {@code matching.proposal}; people may unsubscribe from a kind
 * @param to who receives it
 * @param subject in the recipient's language
 * @param html the body as HTML
 * @param plain the same, as plain text
 * @param calendar calendar entries that travel along; usually none or one
 * @param answers the address that takes answers; absent where nobody reads them
 * @param stop the address that stops mails like this one; absent for a mail that is needed
 * @param usefulUntil when it is too late to read it; absent where it never is
 */
public record Mail(
        String kind,
        Recipient to,
        String subject,
        String html,
        String plain,
        List<CalendarPart> calendar,
        @Nullable String answers,
        @Nullable String stop,
        @Nullable Instant usefulUntil) {
    /** A mail that nobody answers. */
    public Mail(String kind, Recipient to, String subject, String html, String plain, List<CalendarPart> calendar) {
        this(kind, to, subject, html, plain, calendar, null, null, null);
    }

    /** The same mail, answered to another address than the sender's. */
    public Mail answeredTo(@Nullable String address) {
        return new Mail(kind, to, subject, html, plain, calendar, address, stop, usefulUntil);
    }

    /** The same mail, of use until that moment only. */
    Mail usefulUntil(@Nullable Instant moment) {
        return new Mail(kind, to, subject, html, plain, calendar, answers, stop, moment);
    }

    /** The same mail with bodies that tell how to stop mails like it, and the address that does. */
    Mail stoppedAt(String address, String longerHtml, String longerPlain) {
        return new Mail(kind, to, subject, longerHtml, longerPlain, calendar, answers, address, usefulUntil);
    }

    /**
     * A calendar entry that mail programs act upon.
     *
     * @param method the iTIP method: {@code REQUEST}, {@code CANCEL}, {@code PUBLISH}
     * @param ics the iCalendar object, RFC 5545
     */
    public record CalendarPart(String method, String ics) {}
}
