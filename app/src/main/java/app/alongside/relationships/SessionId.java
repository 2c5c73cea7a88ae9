package app.alongside.relationships;

import java.util.UUID;

/** Names one meeting of a relationship. */
public record SessionId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
