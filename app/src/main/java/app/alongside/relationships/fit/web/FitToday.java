package app.alongside.relationships.fit.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.fit.FitChecks;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The question whether it works, on the page of today. */
@Component
class FitToday implements HomePanel {
    private final FitChecks checks;
    private final Peers peers;

    FitToday(FitChecks checks, Peers peers) {
        this.checks = checks;
        this.peers = peers;
    }

    /** The relationships one is asked about. */
    public record FitsScreen(List<Row> rows) {}

    @Override
    public int order() {
        return 35;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<Row> rows = me == null ? List.of() : list(me);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/fit/web/waiting", new FitsScreen(rows), Section.WAITING));
    }

    private List<Row> list(PersonId me) {
        List<RelationshipId> awaiting = checks.listAwaiting(me);
        return awaiting.isEmpty()
                ? List.of()
                : peers.listFor(me).stream()
                        .filter(row -> row.relationship().isActive())
                        .filter(row -> awaiting.contains(row.relationship().id()))
                        .toList();
    }
}
