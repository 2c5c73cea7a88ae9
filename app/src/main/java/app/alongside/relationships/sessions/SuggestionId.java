package app.alongside.relationships.sessions;

import java.util.UUID;

/** Names a question about times. */
public record SuggestionId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static SuggestionId of(String text) {
        return new SuggestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
