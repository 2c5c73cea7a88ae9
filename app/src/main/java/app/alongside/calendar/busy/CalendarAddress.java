package app.alongside.calendar.busy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The secret address at which somebody's own calendar can be fetched. It is never shown or logged. */
public record CalendarAddress(URI uri) {
    public static final int LONGEST = 2000;

    /** The address in {@code text}; {@code webcal} means https. Empty where it is none that can be fetched. */
    public static Optional<CalendarAddress> find(String text) {
        try {
            URI uri = new URI(text.strip().replaceFirst("(?i)^webcals?:", "https:")).normalize();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = text.length() <= LONGEST
                    && (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return fits ? Optional.of(new CalendarAddress(uri)) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    public boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
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
