package app.alongside.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address of the web: nothing but {@code http} and {@code https}, on some host, without a name or password in it. */
public record WebAddress(URI uri) {
    public static final int LONGEST = 2000;

    /** The address in {@code text}; empty where it is none. */
    public static Optional<WebAddress> find(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = text.length() <= LONGEST
                    && (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return fits ? Optional.of(new WebAddress(uri)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether what is sent there cannot be read on the way. */
    public boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** Where it leads, for people. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
