package app.alongside.programmes;

/**
 * A stretch of the way two people go together.
 *
 * @param key what the stage is at heart: {@code prepare}, {@code begin}, {@code agree}, {@code work},
 *     {@code review}, {@code close}, {@code after}, or a key of its own for a stage the coordinator added
 * @param description what happens, and what it ends with
 * @param weeks how long it lasts
 */
public record Stage(String key, String name, String description, int weeks) {
    public static final int LONGEST_NAME = 80;
    public static final int MOST_WEEKS = 52;

    public Stage {
        if (key.isBlank() || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A stage has a key and a name of up to 80 letters: " + key + ", " + name);
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("A stage lasts 1 to 52 weeks, not " + weeks);
        }
    }
}
