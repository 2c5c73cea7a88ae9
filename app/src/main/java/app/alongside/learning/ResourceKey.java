package app.alongside.learning;

/** Names a resource: a short key, as it stands in the address of its page. */
public record ResourceKey(String value) {
    public ResourceKey {
        if (!value.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("A resource's key has letters, digits and hyphens: " + value);
        }
    }

    /** Reads a key as it stands in an address. */
    public static ResourceKey of(String text) {
        return new ResourceKey(text);
    }

    /** The address of its page, or of something below it. */
    public String path(String below) {
        return "/library/" + value + below;
    }

    @Override
    public String toString() {
        return value;
    }
}
