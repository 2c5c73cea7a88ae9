package app.alongside.relationships.agreement.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.ui.Task;
import app.alongside.ui.TasksPanel;
import app.alongside.ui.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agreements that wait for one's signature, on the page of today. */
@Component
class AgreementsToSign implements TasksPanel {
    private static final Task.Kind TO_SIGN = new Task.Kind("relationships.agreement.waiting", "file-signature", 3);

    private final Agreements agreements;
    private final Peers peers;

    AgreementsToSign(Agreements agreements, Peers peers) {
        this.agreements = agreements;
        this.peers = peers;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Task> list(PersonId me, Viewer viewer) {
        List<RelationshipId> unsigned = agreements.listUnsignedBy(me);
        return unsigned.isEmpty()
                ? List.of()
                : peers.listFor(me).stream()
                        .filter(row -> unsigned.contains(row.relationship().id()))
                        .map(row -> TO_SIGN.at(
                                row.relationship().path("/agreement"),
                                row.firstNames(viewer.locale()),
                                row.programme().name()))
                        .toList();
    }
}
