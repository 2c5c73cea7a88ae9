package app.alongside.relationships.fit.web;

import app.alongside.relationships.Fit;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.fit.FitAnswer;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Optional;

/** Does it work? And what this member said, if so. */
public record FitScreen(Workspace workspace, Optional<FitAnswer> answer, FitForm form, FormErrors errors) {
    static final List<String> POINTS = List.of("worth", "more", "rhythm");

    public List<Fit> choices() {
        return List.of(Fit.values());
    }

    /** The keys of what may be worth talking about, for a member who is not sure. */
    public List<String> points() {
        return POINTS;
    }

    public boolean mayAnswer() {
        return answer.isEmpty() && workspace.relationship().isActive();
    }

    public boolean said(Fit fit) {
        return answer.map(FitAnswer::fit).filter(fit::equals).isPresent();
    }
}
