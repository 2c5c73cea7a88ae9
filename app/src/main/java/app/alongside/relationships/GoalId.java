package app.alongside.relationships;

import java.util.UUID;

/** Names a goal of a relationship. */
public record GoalId(UUID value) {
    /** Reads an id as it stands in an address. */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
