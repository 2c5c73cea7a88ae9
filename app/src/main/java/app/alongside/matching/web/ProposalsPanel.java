package app.alongside.matching.web;

import app.alongside.platform.PersonId;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The proposals that wait for one's answer, on the page of today. */
@Component
class ProposalsPanel implements HomePanel {
    private final Rows rows;

    ProposalsPanel(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        List<WaitingScreen.Row> waiting = me == null ? List.of() : rows.listWaiting(me, viewer.zone());
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("matching/web/waiting", new WaitingScreen(waiting), Section.WAITING));
    }
}
