package app.alongside.learning.web;

import app.alongside.ui.FormErrors;
import java.util.List;

/** Room to add something to the library. */
public record ContributionScreen(ContributionForm form, boolean refused, List<String> unknownSkills) {
    static final ContributionScreen EMPTY = new ContributionScreen(ContributionForm.EMPTY, false, List.of());

    public FormErrors errors() {
        return refused ? form.errors(unknownSkills) : FormErrors.none();
    }
}
