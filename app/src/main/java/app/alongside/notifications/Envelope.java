package app.alongside.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a mail's content.
 *
 * @param kind what it is about, as {@code matching.mail.proposed}; people may unsubscribe from a kind
 * @param calendar calendar entries that travel along; usually none or one
 * @param answers the address that takes answers; absent where nobody reads them
 * @param usefulUntil when it is too late to read it; absent where it never is
 */
public record Envelope(
        String kind,
        Recipient to,
        List<Mail.CalendarPart> calendar,
        @Nullable String answers,
        @Nullable Instant usefulUntil) {
    /** For a mail that nobody answers. */
    public Envelope(String kind, Recipient to) {
        this(kind, to, List.of(), null, null);
    }

    /** The same with a calendar entry. */
    public Envelope with(List<Mail.CalendarPart> entries) {
        return new Envelope(kind, to, entries, answers, usefulUntil);
    }

    /** The same, answered to another address than the sender's. */
    public Envelope answeredTo(@Nullable String address) {
        return new Envelope(kind, to, calendar, address, usefulUntil);
    }

    /** The same, of use until then: it waits for nobody's morning that comes later. */
    public Envelope usefulUntil(@Nullable Instant moment) {
        return new Envelope(kind, to, calendar, answers, moment);
    }
}
