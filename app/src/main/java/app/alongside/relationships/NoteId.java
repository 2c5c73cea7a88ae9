package app.alongside.relationships;

import java.util.UUID;

/** Names a note of a relationship. */
public record NoteId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    /** An id for a note that is not written yet. */
    public static NoteId fresh() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
