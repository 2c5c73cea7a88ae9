package app.alongside.calendar.busy;

import app.alongside.platform.WebAddress;
import java.net.URI;
import java.util.Optional;

/** The secret address at which somebody's own calendar can be fetched. It is never shown or logged. */
public record CalendarAddress(URI uri) {
    public static final int LONGEST = WebAddress.LONGEST;

    /** The address in {@code text}; {@code webcal} means https. Empty where it is none that can be fetched. */
    public static Optional<CalendarAddress> find(String text) {
        return WebAddress.find(text.strip().replaceFirst("(?i)^webcals?:", "https:"))
                .map(address -> new CalendarAddress(address.uri().normalize()));
    }

    public boolean isEncrypted() {
        return new WebAddress(uri).isEncrypted();
    }

    /** Whose server it is, which may be shown. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return "an address at " + host();
    }
}
