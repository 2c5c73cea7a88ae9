package app.alongside.relationships.commitments;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.commitments.Commitment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members of circles said they would try, sealed in the database. */
@Component
public class Commitments {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    Commitments(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** The newest of a circle, the newest first. */
    @Transactional(readOnly = true)
    public List<Commitment> listFor(RelationshipId relationship, int limit) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship));
        if (vault.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from commitment
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        order by said_at desc, id limit :limit
                        """)
                .param("relationship", relationship.value())
                .param("limit", limit)
                .query((row, number) -> map(row, vault.get()))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(RelationshipId relationship, Commitment said) {
        Vault vault = secrets.open(ownerOf(relationship));
        jdbc.sql("""
                        insert into commitment (organisation_id, id, relationship_id, person_id, session_id, state,
                                                sealed, sealed_outcome, said_at)
                        values (current_organisation(), :id, :relationship, :person, :session, 'SAID',
                                :words, :outcome, :at)
                        """)
                .param("id", said.id().value())
                .param("relationship", relationship.value())
                .param("person", said.person().value())
                .param("session", said.session() == null ? null : said.session().value())
                .param("words", vault.seal(placeOf(said.id(), "words"), said.words()))
                .param("outcome", vault.seal(placeOf(said.id(), "outcome"), ""))
                .param("at", Timestamp.from(said.saidAt()))
                .update();
    }

    /** Writes down how far it is; only for whoever said it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean mark(RelationshipId relationship, PersonId person, Progress progress) {
        byte[] outcome =
                secrets.open(ownerOf(relationship)).seal(placeOf(progress.id(), "outcome"), progress.outcome());
        return jdbc.sql("""
                        update commitment set state = :state, sealed_outcome = :outcome
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and id = :id and person_id = :person
                        """)
                        .param("state", progress.state().name())
                        .param("outcome", outcome)
                        .param("relationship", relationship.value())
                        .param("id", progress.id().value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(CommitmentId id, String part) {
        return new SecretPlace("commitment", id + " " + part);
    }

    private static Commitment map(ResultSet row, Vault vault) throws SQLException {
        CommitmentId id = new CommitmentId(row.getObject("id", UUID.class));
        UUID session = row.getObject("session_id", UUID.class);
        return new Commitment(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                session == null ? null : new SessionId(session),
                vault.openText(placeOf(id, "words"), row.getBytes("sealed")),
                State.valueOf(row.getString("state")),
                vault.openText(placeOf(id, "outcome"), row.getBytes("sealed_outcome")),
                row.getTimestamp("said_at").toInstant());
    }
}
