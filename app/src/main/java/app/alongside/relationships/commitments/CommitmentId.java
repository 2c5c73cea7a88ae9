package app.alongside.relationships.commitments;

import java.util.UUID;

/** Names something that a member of a circle said they would try. */
public record CommitmentId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
