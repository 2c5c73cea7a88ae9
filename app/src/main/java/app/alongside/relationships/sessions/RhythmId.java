package app.alongside.relationships.sessions;

import java.util.UUID;

/** Names a rhythm in which members of a relationship meet. */
public record RhythmId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static RhythmId of(String text) {
        return new RhythmId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
