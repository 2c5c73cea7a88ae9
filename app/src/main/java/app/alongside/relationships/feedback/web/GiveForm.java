package app.alongside.relationships.feedback.web;

import app.alongside.relationships.feedback.PeerFeedback;
import app.alongside.relationships.feedback.PeerFeedback.Words;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** Feedback as it is typed, in its four parts. */
public record GiveForm(String saw, String effect, String attempt, String strength) {
    public GiveForm(
            @Nullable String saw, @Nullable String effect, @Nullable String attempt, @Nullable String strength) {
        this.saw = clean(saw);
        this.effect = clean(effect);
        this.attempt = clean(attempt);
        this.strength = clean(strength);
    }

    static GiveForm of(Words words) {
        return new GiveForm(words.saw(), words.effect(), words.attempt(), words.strength());
    }

    Words words() {
        return new Words(saw, effect, attempt, strength);
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        check(errors, "saw", saw);
        check(errors, "effect", effect);
        check(errors, "attempt", attempt);
        check(errors, "strength", strength);
        return errors;
    }

    private static void check(FormErrors errors, String field, String text) {
        if (text.isEmpty()) {
            errors.add(field, Rendering.t("relationships.feedback.part-needed." + field));
        } else if (text.length() > PeerFeedback.LONGEST) {
            errors.add(field, Rendering.t("relationships.feedback.part-too-long", PeerFeedback.LONGEST));
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
