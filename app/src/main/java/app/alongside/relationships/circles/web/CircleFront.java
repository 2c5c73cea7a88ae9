package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.circles.ActionLearning;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.Seatings;
import app.alongside.relationships.circles.TakingTurns;
import app.alongside.relationships.circles.web.HostsScreen.Turn;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown of a circle that runs: the session ahead, whose turn it is, and what each brings. */
@Component
class CircleFront {
    private final Sessions sessions;
    private final TakingTurns turns;
    private final Seatings seatings;
    private final ActionLearning usual;

    CircleFront(Sessions sessions, TakingTurns turns, Seatings seatings, ActionLearning usual) {
        this.sessions = sessions;
        this.turns = turns;
        this.seatings = seatings;
        this.usual = usual;
    }

    @Transactional(readOnly = true)
    public Optional<AheadScreen> findAhead(Workspace workspace) {
        RelationshipId id = workspace.relationship().id();
        return sessions.listToCome(id).stream().findFirst().map(next -> ahead(workspace, next));
    }

    private AheadScreen ahead(Workspace workspace, Session next) {
        RelationshipId id = workspace.relationship().id();
        PersonId host = turns.find(id).queue().getFirst();
        Person person = workspace.member(host);
        return new AheadScreen(
                workspace,
                next,
                person,
                mapBrings(workspace).getOrDefault(host, ""),
                next.meeting().points().isEmpty() ? listUsual(workspace, next, person) : List.of());
    }

    private List<String> listUsual(Workspace workspace, Session session, Person host) {
        return usual.agenda(
                session.meeting().length(), host.firstName(), workspace.me().locale());
    }

    /** The usual agenda for one of the sessions to come; empty where it is not to come, or has an agenda. */
    @Transactional(readOnly = true)
    public List<String> listUsual(Workspace workspace, SessionId session) {
        return findAhead(workspace)
                .filter(ahead -> ahead.session().id().equals(session))
                .map(AheadScreen::suggested)
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public HostsScreen hosts(Workspace workspace) {
        RelationshipId id = workspace.relationship().id();
        List<PersonId> queue = turns.find(id).queue();
        List<Session> toCome = sessions.listToCome(id);
        Map<PersonId, String> brings = mapBrings(workspace);
        List<Turn> listed = new ArrayList<>();
        for (int place = 0; place < queue.size(); place++) {
            PersonId host = queue.get(place);
            Optional<LocalDate> date = place < toCome.size()
                    ? Optional.of(workspace.mine(toCome.get(place).startsAt()).toLocalDate())
                    : Optional.empty();
            listed.add(new Turn(workspace.member(host), brings.getOrDefault(host, ""), date));
        }
        return new HostsScreen(workspace, listed);
    }

    @Transactional(readOnly = true)
    public BringsScreen brings(Workspace workspace) {
        Map<PersonId, String> brings = mapBrings(workspace);
        String mine = Objects.requireNonNullElse(brings.get(workspace.me().id()), "");
        return new BringsScreen(workspace, brings, new BringsForm(mine));
    }

    @Transactional(readOnly = true)
    public BringsScreen refuse(Workspace workspace, BringsForm form) {
        return new BringsScreen(workspace, mapBrings(workspace), form);
    }

    private Map<PersonId, String> mapBrings(Workspace workspace) {
        return seatings.mapBrings(new CircleId(workspace.relationship().id().value()));
    }
}
