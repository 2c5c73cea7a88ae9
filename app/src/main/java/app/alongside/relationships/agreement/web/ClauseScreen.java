package app.alongside.relationships.agreement.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.agreement.Clause;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Optional;

/**
 * One clause being written.
 *
 * @param clause how it reads now; empty for a new point
 * @param form what the writer typed
 * @param overtaken whether somebody else changed the clause while the writer typed
 */
public record ClauseScreen(
        Workspace workspace, Optional<Clause> clause, ClauseForm form, Problem problem, boolean overtaken) {
    /** What is wrong with what was typed. */
    public enum Problem {
        NONE,
        TITLE,
        TEXT;

        static Problem of(ClauseForm form, boolean own) {
            if (own && (form.title().isEmpty() || form.title().length() > Clause.LONGEST_TITLE)) {
                return TITLE;
            }
            return form.text().isEmpty() || form.text().length() > Clause.LONGEST_TEXT ? TEXT : NONE;
        }
    }

    /** Whether it is, or will be, a point of the members' own. */
    public boolean isOwn() {
        return clause.map(Clause::isOwn).orElse(true);
    }

    public String heading() {
        return clause.map(AgreementScreen::titleOf).orElseGet(() -> Rendering.t("relationships.agreement.add"));
    }

    /** Where the form goes. */
    public String action() {
        return workspace.path(
                "/agreement/clauses" + clause.map(known -> "/" + known.key()).orElse(""));
    }

    public FormErrors errors() {
        return switch (problem) {
            case NONE -> FormErrors.none();
            case TITLE ->
                FormErrors.none()
                        .add("title", Rendering.t("relationships.agreement.title-needed", Clause.LONGEST_TITLE));
            case TEXT ->
                FormErrors.none().add("text", Rendering.t("relationships.agreement.text-needed", Clause.LONGEST_TEXT));
        };
    }
}
