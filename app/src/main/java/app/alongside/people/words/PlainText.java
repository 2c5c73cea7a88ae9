package app.alongside.people.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without what varies from writer to writer: case, accents, punctuation, spacing. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** A word keeps what makes names such as C++, C#, .NET and Node.js. */
    private static final Pattern WORD = Pattern.compile("\\.?[\\p{L}\\p{N}]+(?:[.&][\\p{L}\\p{N}]+)*[+#]*");

    /** Letters that no normalisation takes apart, and what people without them on their keyboards type. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private static final Pattern LETTER = Pattern.compile("[øłđðþßæœı]");

    private PlainText() {}

    /** The words of {@code text}, in order. */
    public static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String plain = LETTER.matcher(bare).replaceAll(letter -> LETTERS.getOrDefault(letter.group(), ""));
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words joined by single spaces: the same for two writings of one name. */
    public static String key(String text) {
        return String.join(" ", words(text));
    }

    /** The words without anything between them: {@code java script} and {@code JavaScript} are the same. */
    static String squeezed(List<String> words) {
        return words.stream().collect(Collectors.joining());
    }
}
