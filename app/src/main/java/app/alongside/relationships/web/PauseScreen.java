package app.alongside.relationships.web;

import app.alongside.relationships.Workspace;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Asks until when a relationship should rest. */
public record PauseScreen(Workspace workspace, String until, boolean refused) {
    private static final int WEEKS_SUGGESTED = 3;
    private static final int MONTHS_AT_MOST = 6;

    static PauseScreen empty(Workspace workspace) {
        return new PauseScreen(
                workspace, workspace.today().plusWeeks(WEEKS_SUGGESTED).toString(), false);
    }

    static PauseScreen refused(Workspace workspace, String until) {
        return new PauseScreen(workspace, until, true);
    }

    /** The date, when it is one from tomorrow to six months ahead. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(date -> date.isAfter(today) && !date.isAfter(today.plusMonths(MONTHS_AT_MOST)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** What is wrong, in the reader's language. */
    public FormErrors errors() {
        return refused
                ? FormErrors.none().add("until", Rendering.t("relationships.pause.which-day"))
                : FormErrors.none();
    }
}
