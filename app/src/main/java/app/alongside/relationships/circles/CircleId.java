package app.alongside.relationships.circles;

import app.alongside.relationships.RelationshipId;
import java.util.UUID;

/** Names a circle, and the relationship that it becomes. */
public record CircleId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static CircleId of(String text) {
        return new CircleId(UUID.fromString(text));
    }

    /** The workspace of the circle once it runs. */
    public RelationshipId relationship() {
        return new RelationshipId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
