package app.alongside.matching.discover;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody looks for.
 *
 * @param text a skill or part of a name; empty for anybody
 * @param mutual whether each must be able to learn something they want
 * @param longer whether the two must have {@link #HOURS} free hours a week in common
 * @param site the place of work; empty for any
 * @param function the discipline; empty for any
 * @param language its tag; empty for any
 */
public record Search(
        String text, boolean mutual, boolean longer, String site, String function, String language, Order order) {
    /** How many shared hours count as many. */
    public static final int HOURS = 2;

    /** What comes first. */
    public enum Order {
        BEST,
        HOURS,
        RECENT,
        NAME
    }

    /** A text without case and accents, to compare by. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether it asks for anything but the order. */
    public boolean isNarrow() {
        return !text.isBlank() || mutual || longer || !site.isEmpty() || !function.isEmpty() || !language.isEmpty();
    }
}
