package app.alongside.relationships.sharing;

import app.alongside.learning.ResourceKey;
import app.alongside.platform.PersonId;
import app.alongside.platform.WebAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that one member thought worth a look for the others. */
public record SharedThing(UUID id, PersonId by, Link link, Instant at) {
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_WHY = 600;

    /**
     * A link in its sharer's words.
     *
     * @param address of the web, or of a thing of the library as it lies below the application's own address
     * @param why why it is worth a look; may be empty
     */
    public record Link(String title, String address, String why) {
        public Link {
            if (title.isBlank()
                    || (findHost(address).isEmpty()
                            && ResourceKey.findInPath(address).isEmpty())) {
                throw new IllegalArgumentException("A shared thing has a title and an address to go to: " + title);
            }
        }

        /** A thing of the library, which stays where it is when the application moves to another address. */
        public static Link to(ResourceKey resource, String title, String why) {
            return new Link(title, resource.path(""), why);
        }

        /** Where it leads, for people: the address's host; empty for the library. */
        public Optional<String> findHost() {
            return findHost(address);
        }

        private static Optional<String> findHost(String address) {
            return WebAddress.find(address).map(WebAddress::host);
        }
    }
}
