package app.alongside.relationships.agreement.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Agreements;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the agreement's page together. */
@Component
class AgreementPages {
    private final Agreements agreements;
    private final Workspaces workspaces;

    AgreementPages(Agreements agreements, Workspaces workspaces) {
        this.agreements = agreements;
        this.workspaces = workspaces;
    }

    /** The page; what changed since the viewer last signed is marked, and told as it was. */
    @Transactional(readOnly = true)
    AgreementScreen show(Relationship relationship, PersonId viewer) {
        Agreement current = agreements.get(relationship.id());
        Optional<Agreement> known = current.isSignedBy(viewer)
                ? Optional.empty()
                : agreements.listSigned(relationship.id()).stream()
                        .filter(version -> version.isSignedBy(viewer))
                        .findFirst();
        return new AgreementScreen(workspaces.open(relationship, viewer), current, known, false);
    }

    /** The page after a signature for {@code read} came too late; what changed since is marked. */
    @Transactional(readOnly = true)
    AgreementScreen showOvertaken(Relationship relationship, PersonId viewer, int read) {
        Agreement current = agreements.get(relationship.id());
        return new AgreementScreen(
                workspaces.open(relationship, viewer), current, agreements.find(relationship.id(), read), true);
    }
}
