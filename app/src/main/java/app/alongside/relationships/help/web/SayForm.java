package app.alongside.relationships.help.web;

import app.alongside.relationships.help.AdviceLine;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** Something to say about a question, as it is typed; {@code how} is {@code call} where a call is offered. */
public record SayForm(String words, String how) {
    public SayForm(@Nullable String words, @Nullable String how) {
        this.words = words == null ? "" : words.strip().replace("\r\n", "\n");
        this.how = how == null ? "" : how;
    }

    boolean isCall() {
        return how.equals("call");
    }

    boolean isRefused() {
        return words.isEmpty() || isTooLong();
    }

    boolean isTooLong() {
        return words.length() > AdviceLine.LONGEST;
    }

    FormErrors errors() {
        return FormErrors.none()
                .add(
                        "words",
                        isTooLong()
                                ? Rendering.t("relationships.help.words-too-long", AdviceLine.LONGEST)
                                : Rendering.t("relationships.help.words-needed"));
    }
}
