package app.alongside.relationships;

import java.util.UUID;

/** Names a relationship. */
public record RelationshipId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static RelationshipId of(String text) {
        return new RelationshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
