package app.alongside.relationships.sessions.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's next session, at the head of the page of today. */
@Component
class NextToday implements HomePanel {
    private final Sessions sessions;
    private final Relationships relationships;
    private final Workspaces workspaces;

    NextToday(Sessions sessions, Relationships relationships, Workspaces workspaces) {
        this.sessions = sessions;
        this.relationships = relationships;
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        PersonId person = viewer.personId();
        return person == null
                ? Optional.empty()
                : sessions.findNextOf(person)
                        .map(session -> new Panel(
                                "relationships/sessions/web/next-today", view(session, person), Section.LEAD));
    }

    private SessionView view(Session session, PersonId person) {
        return new SessionView(workspaces.open(relationships.get(session.relationship()), person), session, false);
    }
}
