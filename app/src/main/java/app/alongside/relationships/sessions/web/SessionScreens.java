package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.sessions.Pulses;
import app.alongside.relationships.sessions.Rhythms;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.relationships.sessions.Suggestions;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of sessions show. */
@Component
class SessionScreens {
    private final Workspaces workspaces;
    private final Sessions sessions;
    private final Suggestions suggestions;
    private final Rhythms rhythms;
    private final Goals goals;
    private final Pulses pulses;

    SessionScreens(
            Workspaces workspaces,
            Sessions sessions,
            Suggestions suggestions,
            Rhythms rhythms,
            Goals goals,
            Pulses pulses) {
        this.workspaces = workspaces;
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.rhythms = rhythms;
        this.goals = goals;
        this.pulses = pulses;
    }

    @Transactional(readOnly = true)
    SessionsScreen all(Relationship relationship, SignedIn me) {
        Workspace workspace = workspaces.open(relationship, me.personId());
        Set<SessionId> answered = pulses.listAnswered(relationship.id(), me.personId());
        return new SessionsScreen(
                workspace,
                findSuggestion(workspace),
                rhythms.find(relationship.id()).map(rhythm -> new RhythmView(workspace, rhythm)),
                sessions.listFor(relationship.id()).stream()
                        .map(session -> new SessionView(workspace, session, answered.contains(session.id())))
                        .toList());
    }

    @Transactional(readOnly = true)
    SessionView one(Relationship relationship, SignedIn me, SessionId id) {
        Session session = sessions.get(relationship.id(), id);
        return new SessionView(
                workspaces.open(relationship, me.personId()),
                session,
                pulses.find(id, me.personId()).isPresent());
    }

    @Transactional(readOnly = true)
    SessionScreen page(Relationship relationship, SignedIn me, SessionId id) {
        return new SessionScreen(
                one(relationship, me, id),
                goals.listFor(relationship.id()).stream().filter(Goal::isOpen).toList());
    }

    Optional<SuggestionView> findSuggestion(Workspace workspace) {
        return suggestions
                .findOpen(workspace.relationship().id())
                .map(suggestion -> new SuggestionView(workspace, suggestion))
                .filter(view -> !view.options().isEmpty());
    }
}
