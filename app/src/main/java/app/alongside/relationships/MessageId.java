package app.alongside.relationships;

import java.util.UUID;

/** Names a message of a relationship. */
public record MessageId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    /** An id for a message that is not sent yet. */
    public static MessageId fresh() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
