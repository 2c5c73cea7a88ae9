package app.alongside.relationships.prompts.web;

import app.alongside.relationships.prompts.AddingPrompts.Draft;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.relationships.prompts.Prompt.Category;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A prompt of somebody's own, as it is typed. */
public record PromptForm(String text, Category category, boolean offered) {
    static final PromptForm EMPTY = new PromptForm("", Category.EXPERIENCE_SHARING, false);

    /** The fields as they arrive; any of them may be missing. */
    record Typed(
            @Nullable String text,
            @Nullable Category category,
            @Nullable Boolean offered) {}

    static PromptForm read(Typed typed) {
        return new PromptForm(
                Objects.requireNonNullElse(typed.text(), "").strip().replaceAll("\\s+", " "),
                Objects.requireNonNullElse(typed.category(), EMPTY.category()),
                Boolean.TRUE.equals(typed.offered()));
    }

    boolean isRefused() {
        return text.isEmpty() || text.length() > Prompt.LONGEST;
    }

    Draft draft() {
        return new Draft(category, text, offered);
    }

    FormErrors errors() {
        return FormErrors.none().add("text", Rendering.t("relationships.prompts.text-needed", Prompt.LONGEST));
    }
}
