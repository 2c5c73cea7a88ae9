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
    private static final int DAYS_BACK = 14;
    private static final Task.Kind MINE = new Task.Kind("relationships.commitments.today.mine", "list-checks", 1);
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
                : commitments.mapWaitingFor(me, rows.keySet(), today.minusDays(DAYS_BACK), today).entrySet().stream()
                        .map(entry -> task(entry.getKey(), Objects.requireNonNull(rows.get(entry.getValue())), me))
                        .toList();
    }

    private static Task task(Commitment said, Row row, PersonId me) {
        String path = row.relationship().path("/commitments");
        String words = said.intention().words();
        LocalDate due = Objects.requireNonNull(said.intention().due());
        return said.person().equals(me)
                ? MINE.at(path, words, due)
                : THEIRS.at(path, words, due, firstName(row, said.person()));
    }

    private static String firstName(Row row, PersonId person) {
        return row.peers().stream()
                .filter(peer -> peer.id().equals(person))
                .findFirst()
                .map(Person::firstName)
                .orElse("");
    }
}
