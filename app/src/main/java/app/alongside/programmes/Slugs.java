package app.alongside.programmes;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they can stand in an address. */
final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed = trim(plain.substring(0, Math.min(LONGEST, plain.length())));
        return trimmed.isEmpty() ? "programme" : trimmed;
    }

    /** The same with a number at its end, for the second of its name and those after it. */
    static String numbered(String slug, int number) {
        String end = "-" + number;
        return trim(slug.substring(0, Math.min(LONGEST - end.length(), slug.length()))) + end;
    }

    private static String trim(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
