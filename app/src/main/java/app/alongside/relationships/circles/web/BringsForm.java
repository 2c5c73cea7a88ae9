package app.alongside.relationships.circles.web;

import app.alongside.relationships.circles.Seatings;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** What somebody brings to a circle, as it is typed; it may be empty. */
public record BringsForm(String brings) {
    static final int LONGEST = Seatings.LONGEST_BRINGS;
    static final BringsForm EMPTY = new BringsForm("");

    public BringsForm(@Nullable String brings) {
        this.brings = brings == null ? "" : brings.strip().replaceAll("\\s+", " ");
    }

    static boolean isTooLong(String brings) {
        return brings.length() > LONGEST;
    }

    boolean isRefused() {
        return isTooLong(brings);
    }

    /** What is wrong with it, in the reader's language. */
    FormErrors errors() {
        return isRefused()
                ? FormErrors.none().add("brings", Rendering.t("relationships.circles.form.shorter", LONGEST))
                : FormErrors.none();
    }
}
