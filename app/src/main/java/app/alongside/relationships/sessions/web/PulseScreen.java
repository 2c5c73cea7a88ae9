package app.alongside.relationships.sessions.web;

import app.alongside.relationships.sessions.Balance;
import app.alongside.ui.FormErrors;
import java.util.List;

/** How was it? */
public record PulseScreen(SessionView view, PulseForm form, FormErrors errors) {
    /** The questions, in order. */
    public List<String> questions() {
        return List.of("gave", "got");
    }

    public String chosen(String question) {
        return question.equals("gave") ? form.gave() : form.got();
    }

    public int fewestSessions() {
        return Balance.FEWEST_SESSIONS;
    }
}
