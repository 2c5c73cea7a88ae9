package app.alongside.relationships.agreement.web;

import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Clause;
import app.alongside.relationships.agreement.WritingAgreements.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What a member writes into a clause.
 *
 * @param read the version of the agreement that was on the screen
 */
public record ClauseForm(@Nullable Integer read, String title, String text) {
    public ClauseForm(@Nullable Integer read, @Nullable String title, @Nullable String text) {
        this.read = read;
        this.title = title == null ? "" : title.strip();
        this.text = text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    static ClauseForm of(Agreement agreement, Clause clause) {
        return new ClauseForm(agreement.version(), clause.title(), clause.text());
    }

    static ClauseForm empty() {
        return new ClauseForm(null, null, null);
    }

    /** The same words, to be written over the version that {@code agreement} is. */
    ClauseForm over(Agreement agreement) {
        return new ClauseForm(agreement.version(), title, text);
    }

    Draft draft(String key) {
        return new Draft(read == null ? 0 : read, key, title, text);
    }
}
