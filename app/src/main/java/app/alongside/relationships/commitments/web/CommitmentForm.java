package app.alongside.relationships.commitments.web;

import app.alongside.relationships.commitments.Commitment;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** Something to try, as it is typed. */
public record CommitmentForm(String words) {
    static final CommitmentForm EMPTY = new CommitmentForm("");

    public CommitmentForm(@Nullable String words) {
        this.words = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    boolean isRefused() {
        return words.isEmpty() || words.length() > Commitment.LONGEST;
    }

    /** What is wrong with it, in the reader's language. */
    FormErrors errors() {
        return FormErrors.none().add("words", Rendering.t("relationships.commitments.needed", Commitment.LONGEST));
    }
}
