package app.alongside.relationships.web;

import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One's peers, beside the page of today. */
@Component
class PeersPanel implements HomePanel {
    private final Peers peers;

    PeersPanel(Peers peers) {
        this.peers = peers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        if (viewer.personId() == null) {
            return Optional.empty();
        }
        List<Row> current = peers.listFor(viewer.personId()).stream()
                .filter(row -> !row.isOver())
                .toList();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/web/peers-panel", new PeersScreen(current), Section.ASIDE));
    }
}
