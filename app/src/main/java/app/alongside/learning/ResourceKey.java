package app.alongside.learning;

import java.util.Optional;

/** Names a resource: a short key, as it stands in the address of its page. */
public record ResourceKey(String value) {
    private static final String PAGES = "/library/";
    private static final String SHAPE = "[a-z0-9-]{1,60}";

    public ResourceKey {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("A resource's key has letters, digits and hyphens: " + value);
        }
    }

    /** Reads a key as it stands in an address. */
    public static ResourceKey of(String text) {
        return new ResourceKey(text);
    }

    /** The key that a form names; empty for any other text. */
    public static Optional<ResourceKey> find(String text) {
        return text.matches(SHAPE) ? Optional.of(new ResourceKey(text)) : Optional.empty();
    }

    /** The key in the address of a resource's page; empty for any other address. */
    public static Optional<ResourceKey> findInPath(String path) {
        return path.startsWith(PAGES) ? find(path.substring(PAGES.length())) : Optional.empty();
    }

    /** The address of its page, or of something below it. */
    public String path(String below) {
        return PAGES + value + below;
    }

    @Override
    public String toString() {
        return value;
    }
}
