package app.alongside.relationships.fit.web;

import app.alongside.relationships.Fit;
import app.alongside.relationships.fit.FitAnswer;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two taps, and a line for oneself. */
public record FitForm(@Nullable Fit fit, String line) {
    static final FitForm EMPTY = new FitForm(null, "");

    public FitForm(@Nullable Fit fit, @Nullable String line) {
        this.fit = fit;
        this.line = line == null ? "" : line.strip().replace("\r\n", "\n");
    }

    FormErrors check(Words words, Locale locale) {
        FormErrors errors = FormErrors.none();
        if (fit == null) {
            errors.add("fit-WORKS", words.say(locale, "relationships.fit.missing"));
        }
        if (line.length() > FitAnswer.LONGEST_LINE) {
            errors.add("line", words.say(locale, "relationships.fit.line.too-long", FitAnswer.LONGEST_LINE));
        }
        return errors;
    }
}
