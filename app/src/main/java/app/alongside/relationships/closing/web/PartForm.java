package app.alongside.relationships.closing.web;

import app.alongside.relationships.closing.Afterlife;
import app.alongside.relationships.closing.Part;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member writes for the end, as it is typed. */
public record PartForm(String summary, String learned, Afterlife wish) {
    public PartForm(@Nullable String summary, @Nullable String learned, @Nullable Afterlife wish) {
        this.summary = clean(summary);
        this.learned = clean(learned);
        this.wish = wish == null ? Afterlife.NONE : wish;
    }

    static PartForm of(Part.Words words) {
        return new PartForm(words.summary(), words.learned(), words.wish());
    }

    boolean isTooLong() {
        return summary.length() > Part.LONGEST || learned.length() > Part.LONGEST;
    }

    boolean isReady() {
        return !isTooLong() && !summary.isEmpty() && !learned.isEmpty();
    }

    Part.Words words() {
        return new Part.Words(summary, learned, wish);
    }

    /** What is wrong with words that are to be shown to others. */
    FormErrors check(Words words, Locale locale) {
        FormErrors errors = FormErrors.none();
        findWrong("summary", summary, words, locale).ifPresent(wrong -> errors.add("summary", wrong));
        findWrong("learned", learned, words, locale).ifPresent(wrong -> errors.add("learned", wrong));
        return errors;
    }

    private static Optional<String> findWrong(String field, String text, Words words, Locale locale) {
        if (text.isEmpty()) {
            return Optional.of(words.say(locale, "relationships.closing." + field + ".missing"));
        }
        return text.length() > Part.LONGEST
                ? Optional.of(words.say(locale, "relationships.closing.too-long", Part.LONGEST))
                : Optional.empty();
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
