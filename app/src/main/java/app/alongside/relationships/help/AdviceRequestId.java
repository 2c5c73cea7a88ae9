package app.alongside.relationships.help;

import java.util.UUID;

/** Names an advice request. */
public record AdviceRequestId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static AdviceRequestId of(String text) {
        return new AdviceRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
