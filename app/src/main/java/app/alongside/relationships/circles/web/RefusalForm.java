package app.alongside.relationships.circles.web;

import app.alongside.relationships.circles.DecidingOnCircles;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** Why a circle is declined, as it is typed; its proposer will read it. */
public record RefusalForm(String reason) {
    static final RefusalForm EMPTY = new RefusalForm("");

    public RefusalForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    boolean isRefused() {
        return reason.isEmpty() || reason.length() > DecidingOnCircles.LONGEST_REASON;
    }

    /** What is wrong with it, in the reader's language. */
    FormErrors errors(String field) {
        return isRefused()
                ? FormErrors.none()
                        .add(
                                field,
                                Rendering.t(
                                        "relationships.circles.decide.reason-needed", DecidingOnCircles.LONGEST_REASON))
                : FormErrors.none();
    }
}
