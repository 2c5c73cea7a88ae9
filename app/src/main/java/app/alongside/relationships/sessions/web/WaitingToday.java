package app.alongside.relationships.sessions.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.relationships.sessions.Suggestions;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import app.alongside.ui.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggested times and past sessions that wait for one's answer, on the page of today. */
@Component
class WaitingToday implements HomePanel {
    private static final Duration LOOKING_BACK = Duration.ofDays(21);

    private final Suggestions suggestions;
    private final Sessions sessions;
    private final Relationships relationships;
    private final Workspaces workspaces;

    WaitingToday(Suggestions suggestions, Sessions sessions, Relationships relationships, Workspaces workspaces) {
        this.suggestions = suggestions;
        this.sessions = sessions;
        this.relationships = relationships;
        this.workspaces = workspaces;
    }

    /** What waits. */
    public record WaitingSessions(List<SuggestionView> suggestions, List<SessionView> sessions) implements Waiting {
        @Override
        public int count() {
            return suggestions.size() + sessions.size();
        }

        /** One each: a choice between times, or two taps. */
        @Override
        public int minutes() {
            return count();
        }
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        return Optional.ofNullable(viewer.personId())
                .map(this::list)
                .filter(waiting -> waiting.count() > 0)
                .map(waiting -> new Panel("relationships/sessions/web/waiting", waiting, Section.WAITING));
    }

    private WaitingSessions list(PersonId person) {
        return new WaitingSessions(
                suggestions.listWaitingFor(person).stream()
                        .map(open -> new SuggestionView(open(open.relationship(), person), open))
                        .toList(),
                sessions.listWithoutPulseOf(person, LOOKING_BACK).stream()
                        .map(session -> new SessionView(open(session.relationship(), person), session, false))
                        .toList());
    }

    private Workspace open(RelationshipId id, PersonId person) {
        return workspaces.open(relationships.get(id), person);
    }
}
