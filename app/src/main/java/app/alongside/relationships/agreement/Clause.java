package app.alongside.relationships.agreement;

import java.util.Locale;

/**
 * One point of an agreement.
 *
 * @param key what it is about: one of {@link Stock}, or a key of its own for a point the members added
 * @param title its heading; empty for stock clauses, whose heading is in the reader's language
 * @param text what the members wrote
 */
public record Clause(String key, String title, String text) {
    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_TITLE = 120;

    /** The points that every agreement begins with, in their order. */
    public enum Stock {
        PURPOSE,
        ROLES,
        RHYTHM,
        CHANNEL,
        CONFIDENTIALITY,
        FEEDBACK,
        DISAGREEMENTS,
        BOUNDARIES,
        SUCCESS,
        ENDING;

        /** The clause's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Clause {
        if (text.isBlank() || text.length() > LONGEST_TEXT || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A clause has 1 to 2000 letters and a title of up to 120: " + key);
        }
    }

    /** Whether the members added it themselves. */
    public boolean isOwn() {
        return !title.isEmpty();
    }

    Clause with(String newTitle, String newText) {
        return new Clause(key, isOwn() ? newTitle : "", newText);
    }
}
