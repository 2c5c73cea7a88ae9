package app.alongside.matching.web;

import app.alongside.ui.FormErrors;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed under a proposal and refused.
 *
 * @param question the question it replies to; absent for a question of one's own
 */
public record Draft(@Nullable UUID question, String words, FormErrors errors) {
    public static Draft none() {
        return new Draft(null, "", FormErrors.none());
    }

    /** Whether it belongs to the form that replies to {@code other}, or to the form of a new question. */
    public boolean isFor(@Nullable UUID other) {
        return Objects.equals(question, other);
    }
}
