package app.alongside.relationships.sharing;

import app.alongside.platform.PersonId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Something that one member thought worth a look for the others. */
public record SharedThing(UUID id, PersonId by, Link link, Instant at) {
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_WHY = 600;
    public static final int LONGEST_ADDRESS = 2000;

    /**
     * A link in its sharer's words.
     *
     * @param address of the web: nothing but {@code http} and {@code https} opens from here
     * @param why why it is worth a look; may be empty
     */
    public record Link(String title, String address, String why) {
        public Link {
            if (title.isBlank() || findHost(address).isEmpty()) {
                throw new IllegalArgumentException("A shared thing has a title and an address of the web: " + title);
            }
        }

        /** Where it leads, for people: the address's host. */
        public String host() {
            return findHost(address).orElseThrow();
        }
    }

    /** The host of an address of the web; empty for anything else. */
    public static Optional<String> findHost(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("https") || scheme.equals("http")) && uri.getRawUserInfo() == null;
            return web ? Optional.ofNullable(uri.getHost()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
