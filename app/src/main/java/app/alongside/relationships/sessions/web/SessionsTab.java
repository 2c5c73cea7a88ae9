package app.alongside.relationships.sessions.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import app.alongside.relationships.sessions.Sessions;
import org.springframework.stereotype.Component;

/** The way from the workspace to its sessions. */
@Component
class SessionsTab implements WorkspaceTab {
    private final Sessions sessions;

    SessionsTab(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return sessions.countFor(relationship.id());
    }
}
