package app.alongside.relationships.commitments.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.relationships.commitments.Commitments;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What one said one would do by today, and what a peer did that one may have seen, on the page of today. */
@Component
class CommitmentsToday implements TasksPanel {
    private static final Task.Kind MINE = new Task.Kind("relationships.commitments.today.mine", "list-checks", 1);
    private static final Task.Kind ONCE_MORE =
            new Task.Kind("relationships.commitments.today.once-more", "list-checks", 1);
    private static final Task.Kind THEIRS = new Task.Kind("relationships.commitments.today.theirs", "eye", 1);

    private final Commitments commitments;
    private final Peers peers;
    private final Clock clock;

    CommitmentsToday(Commitments commitments, Peers peers, Clock clock) {
        this.commitments = commitments;
        this.peers = peers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        Map<RelationshipId, Row> rows = peers.listFor(me).stream()
                .filter(row -> row.relationship().isActive())
                .collect(Collectors.toMap(row -> row.relationship().id(), Function.identity()));
        LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
        return rows.isEmpty()
                ? List.of()
                : commitments.mapWaitingFor(me, rows.keySet(), today).entrySet().stream()
                        .map(entry -> entry.getKey().person().equals(me)
                                ? mine(entry.getKey(), rowOf(rows, entry.getValue()), today)
                                : theirs(entry.getKey(), rowOf(rows, entry.getValue())))
                        .toList();
    }

    private static Task mine(Commitment said, Row row, LocalDate today) {
        Task.Kind kind = said.isAskedOnceMoreOn(today) ? ONCE_MORE : MINE;
        return kind.at(path(row), said.intention().words(), dueOf(said));
    }

    private static Task theirs(Commitment said, Row row) {
        return THEIRS.at(path(row), said.intention().words(), dueOf(said), firstName(row, said.person()));
    }

    private static Row rowOf(Map<RelationshipId, Row> rows, RelationshipId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private static String path(Row row) {
        return row.relationship().path("/commitments");
    }

    private static LocalDate dueOf(Commitment said) {
        return Objects.requireNonNull(said.intention().due());
    }

    private static String firstName(Row row, PersonId person) {
        return row.peers().stream()
                .filter(peer -> peer.id().equals(person))
                .findFirst()
                .map(Person::firstName)
                .orElse("");
    }
}
