package app.alongside.relationships.sessions.web;

import app.alongside.relationships.BesideAgenda;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is next between them, at the head of the workspace: a question about times, a session, or finding a time. */
@Component
class NextPanel implements WorkspacePanel {
    private final SessionScreens screens;
    private final Sessions sessions;
    private final ObjectProvider<BesideAgenda> others;

    NextPanel(SessionScreens screens, Sessions sessions, ObjectProvider<BesideAgenda> others) {
        this.screens = screens;
        this.sessions = sessions;
        this.others = others;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isForCircles() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Workspace workspace) {
        if (!workspace.relationship().isActive()) {
            return Optional.empty();
        }
        Optional<Session> next =
                sessions.listToCome(workspace.relationship().id()).stream().findFirst();
        Optional<SuggestionView> suggestion = screens.findSuggestion(workspace);
        return workspace.isCircle() && next.isPresent() && suggestion.isEmpty()
                ? Optional.empty()
                : Optional.of(panel(workspace, suggestion, next.filter(session -> !workspace.isCircle())));
    }

    private Panel panel(Workspace workspace, Optional<SuggestionView> suggestion, Optional<Session> next) {
        List<Panel> beside = workspace.isCircle() ? List.of() : listBeside(workspace, next);
        return new Panel(
                "relationships/sessions/web/next",
                new NextScreen(
                        workspace, suggestion, next.map(session -> new SessionView(workspace, session, false)), beside),
                Section.LEAD);
    }

    private List<Panel> listBeside(Workspace workspace, Optional<Session> next) {
        return others.stream()
                .flatMap(
                        other -> (next.isPresent() ? other.findBeside(workspace) : other.findAlone(workspace)).stream())
                .toList();
    }
}
