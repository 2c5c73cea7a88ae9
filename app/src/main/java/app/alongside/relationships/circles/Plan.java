package app.alongside.relationships.circles;

import app.alongside.relationships.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * What a circle is for and how it means to meet.
 *
 * @param cadence how often it meets; absent where a match brought its people together, until they choose
 * @param meets when, in the proposer's words; may be empty
 * @param size how many people it takes, its proposer included
 */
public record Plan(String topic, String purpose, @Nullable Cadence cadence, String meets, int size) {
    public static final int FEWEST = Relationship.FEWEST_IN_A_CIRCLE;
    public static final int MOST = Relationship.MOST_MEMBERS;
    public static final int LONGEST_TOPIC = 120;
    public static final int LONGEST_PURPOSE = 600;
    public static final int LONGEST_MEETS = 120;

    /** How often it meets. */
    public enum Cadence {
        WEEKLY,
        FORTNIGHTLY,
        MONTHLY
    }

    public Plan {
        if (topic.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException(
                    "A circle has a topic and a purpose, not '" + topic + "' and '" + purpose + "'");
        }
        if (size < FEWEST || size > MOST) {
            throw new IllegalArgumentException("A circle has 3 to 8 places, not " + size);
        }
    }
}
