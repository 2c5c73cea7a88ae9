package app.alongside.relationships.agreement.web;

import app.alongside.relationships.Peers;
import app.alongside.relationships.Peers.Row;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreements that wait for one's signature, on the page of today. */
@Component
public class AgreementsToSign implements HomePanel {
    private final Agreements agreements;
    private final Peers peers;

    AgreementsToSign(Agreements agreements, Peers peers) {
        this.agreements = agreements;
        this.peers = peers;
    }

    /** The relationships whose agreement the viewer has not signed. */
    public record WaitingScreen(List<Row> rows) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        if (viewer.personId() == null) {
            return Optional.empty();
        }
        List<RelationshipId> unsigned = agreements.listUnsignedBy(viewer.personId());
        if (unsigned.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = peers.listFor(viewer.personId()).stream()
                .filter(row -> unsigned.contains(row.relationship().id()))
                .toList();
        return Optional.of(new Panel("relationships/agreement/web/waiting", new WaitingScreen(rows), Section.WAITING));
    }
}
