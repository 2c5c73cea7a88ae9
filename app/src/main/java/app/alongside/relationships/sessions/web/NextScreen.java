package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.ui.Panel;
import java.util.List;
import java.util.Optional;

/**
 * What is next: a question about times, a session, or neither.
 *
 * @param beside what stands beside the session's agenda, or below where there is none
 */
public record NextScreen(
        Workspace workspace, Optional<SuggestionView> suggestion, Optional<SessionView> session, List<Panel> beside) {}
