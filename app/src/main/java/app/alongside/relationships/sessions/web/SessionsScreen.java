package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.web.SessionView.Status;
import java.util.List;
import java.util.Optional;

/** All sessions of a relationship, and the times and the rhythm that are suggested or agreed. */
public record SessionsScreen(
        Workspace workspace,
        Optional<SuggestionView> suggestion,
        Optional<RhythmView> rhythm,
        List<SessionView> sessions) {
    /** Those to come or going on, the next first. */
    public List<SessionView> toCome() {
        return sessions.stream()
                .filter(view -> view.status() == Status.TO_COME || view.status() == Status.GOING_ON)
                .toList()
                .reversed();
    }

    /** The others, the latest first. */
    public List<SessionView> earlier() {
        return sessions.stream()
                .filter(view -> view.status() != Status.TO_COME && view.status() != Status.GOING_ON)
                .toList();
    }

    public boolean isEmpty() {
        return sessions.isEmpty() && suggestion.isEmpty();
    }
}
