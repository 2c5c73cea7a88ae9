package app.alongside.relationships.feedback;

import java.util.UUID;

/** Names a feedback that was asked for. */
public record PeerFeedbackId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static PeerFeedbackId of(String text) {
        return new PeerFeedbackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
