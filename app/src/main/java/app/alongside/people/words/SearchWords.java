package app.alongside.people.words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which something is searched: plain, of letters and digits only. */
public final class SearchWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private SearchWords() {}

    /** Each word of {@code text} once, in order. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : PlainText.words(text)) {
            for (String part : BETWEEN.split(word)) {
                if (!part.isEmpty()) {
                    words.add(part.length() > LONGEST ? part.substring(0, LONGEST) : part);
                }
            }
        }
        return words;
    }
}
