package app.alongside.relationships.agreement.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Agreements;
import java.util.List;
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
        List<Agreement> earlier = earlierThan(current);
        Optional<Agreement> known = current.isSignedBy(viewer)
                ? Optional.empty()
                : earlier.stream().filter(version -> version.isSignedBy(viewer)).findFirst();
        return new AgreementScreen(workspaces.open(relationship, viewer), current, known, earlier, false);
    }

    /** The page after a signature for {@code read} came too late; what changed since is marked. */
    @Transactional(readOnly = true)
    AgreementScreen showOvertaken(Relationship relationship, PersonId viewer, int read) {
        Agreement current = agreements.get(relationship.id());
        return new AgreementScreen(
                workspaces.open(relationship, viewer),
                current,
                agreements.find(relationship.id(), read),
                earlierThan(current),
                true);
    }

    /** An earlier version, to read; empty for one that nobody signed. */
    @Transactional(readOnly = true)
    Optional<EarlierScreen> showEarlier(Relationship relationship, PersonId viewer, int version) {
        return earlierThan(agreements.get(relationship.id())).stream()
                .filter(earlier -> earlier.version() == version)
                .findFirst()
                .map(earlier -> new EarlierScreen(workspaces.open(relationship, viewer), earlier));
    }

    private List<Agreement> earlierThan(Agreement current) {
        return agreements.listSigned(current.relationshipId()).stream()
                .filter(version -> version.version() < current.version())
                .toList();
    }
}
