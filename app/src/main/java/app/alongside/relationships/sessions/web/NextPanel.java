package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is next between them, at the head of the workspace: a question about times, a session, or finding a time. */
@Component
class NextPanel implements WorkspacePanel {
    private final SessionScreens screens;
    private final Sessions sessions;

    NextPanel(SessionScreens screens, Sessions sessions) {
        this.screens = screens;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Workspace workspace) {
        if (!workspace.relationship().isActive()) {
            return Optional.empty();
        }
        Optional<Session> next =
                sessions.listToCome(workspace.relationship().id()).stream().findFirst();
        return Optional.of(new Panel(
                "relationships/sessions/web/next",
                new NextScreen(
                        workspace,
                        screens.findSuggestion(workspace),
                        next.map(session -> new SessionView(workspace, session, false))),
                Section.LEAD));
    }
}
