package app.alongside.relationships.commitments;

import app.alongside.learning.ResourceKey;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.commitments.Commitment.Standing;
import app.alongside.relationships.commitments.Commitment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what a commitment says with its relationship's key, and reads rows. */
@Component
class SealedCommitments {
    private final Secrets secrets;

    SealedCommitments(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] sealWords(RelationshipId relationship, Commitment said) {
        return vault(relationship)
                .seal(placeOf(said.id(), "words"), said.intention().words());
    }

    byte[] sealOutcome(RelationshipId relationship, CommitmentId id, String outcome) {
        return vault(relationship).seal(placeOf(id, "outcome"), outcome);
    }

    byte @Nullable [] sealResource(RelationshipId relationship, Commitment said) {
        ResourceKey resource = said.intention().resource();
        return resource == null ? null : vault(relationship).seal(placeOf(said.id(), "resource"), resource.value());
    }

    Commitment read(ResultSet row) throws SQLException {
        CommitmentId id = new CommitmentId(row.getObject("id", UUID.class));
        Vault vault = secrets.find(ownerOf(new RelationshipId(row.getObject("relationship_id", UUID.class))))
                .orElseThrow();
        UUID session = row.getObject("session_id", UUID.class);
        UUID seenBy = row.getObject("seen_by", UUID.class);
        byte[] resource = row.getBytes("sealed_resource");
        return new Commitment(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                session == null ? null : new SessionId(session),
                new Intention(
                        vault.openText(placeOf(id, "words"), row.getBytes("sealed")),
                        row.getObject("due", LocalDate.class),
                        resource == null ? null : new ResourceKey(vault.openText(placeOf(id, "resource"), resource))),
                new Standing(
                        State.valueOf(row.getString("state")),
                        vault.openText(placeOf(id, "outcome"), row.getBytes("sealed_outcome")),
                        seenBy == null ? null : new PersonId(seenBy)),
                row.getTimestamp("said_at").toInstant());
    }

    private Vault vault(RelationshipId relationship) {
        return secrets.open(ownerOf(relationship));
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(CommitmentId id, String part) {
        return new SecretPlace("commitment", id + " " + part);
    }
}
