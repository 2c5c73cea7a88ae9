package app.alongside.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shortens names to the two letters an avatar has room for. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> capitalised = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        List<String> used = capitalised.isEmpty() ? words : capitalised;
        if (used.isEmpty()) {
            return "?";
        }
        String first = letter(used.getFirst());
        return used.size() == 1 ? first : first + letter(used.getLast());
    }

    private static String letter(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
