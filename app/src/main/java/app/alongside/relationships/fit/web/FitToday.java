package app.alongside.relationships.fit.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.fit.FitChecks;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The question whether it works, on the page of today. */
@Component
class FitToday implements TasksPanel {
    private static final Task.Kind ASKED = new Task.Kind("relationships.fit.today", "message-circle-heart", 1);

    private final FitChecks checks;
    private final Peers peers;

    FitToday(FitChecks checks, Peers peers) {
        this.checks = checks;
        this.peers = peers;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        List<RelationshipId> awaiting = checks.listAwaiting(me);
        return awaiting.isEmpty()
                ? List.of()
                : peers.listFor(me).stream()
                        .filter(row -> row.relationship().isActive())
                        .filter(row -> awaiting.contains(row.relationship().id()))
                        .map(row -> ASKED.at(
                                row.relationship().path("/fit"),
                                row.firstNames(viewer.locale()),
                                row.programme().name()))
                        .toList();
    }
}
