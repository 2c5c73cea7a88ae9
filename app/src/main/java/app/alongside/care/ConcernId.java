package app.alongside.care;

import java.util.UUID;

/** Names a concern. */
public record ConcernId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
