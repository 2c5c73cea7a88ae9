package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import java.util.Optional;

/** What is next: a question about times, a session, or neither. */
public record NextScreen(Workspace workspace, Optional<SuggestionView> suggestion, Optional<SessionView> session) {}
