package app.alongside.learning.web;

import app.alongside.learning.contributions.Contribution;
import app.alongside.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Room to add something to the library, or to change it.
 *
 * @param own what is changed; absent for something new
 */
public record ContributionScreen(
        @Nullable Contribution own, ContributionForm form, boolean refused, List<String> unknownSkills) {
    static final ContributionScreen EMPTY = new ContributionScreen(null, ContributionForm.EMPTY, false, List.of());

    /** The form as it stands when somebody begins to change {@code own}. */
    static ContributionScreen of(Contribution own) {
        return new ContributionScreen(own, ContributionForm.of(own.content()), false, List.of());
    }

    /** Where it is sent. */
    public String action() {
        return own == null ? "/library" : own.key().path("");
    }

    /** Which texts it has. */
    public String stem() {
        return own == null ? "learning.add" : "learning.change";
    }

    public FormErrors errors() {
        return refused ? form.errors(unknownSkills) : FormErrors.none();
    }
}
