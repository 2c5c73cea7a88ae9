package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes of thanks between members, sealed: one from each. */
@Component
public class ThankYous {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    ThankYous(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** All notes of thanks in a relationship, the first one first. */
    @Transactional(readOnly = true)
    public List<ThankYou> listFor(RelationshipId relationship) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship));
        if (vault.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select person_id, sealed, sent_at from thank_you
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        order by sent_at, person_id
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> {
                    PersonId from = new PersonId(row.getObject("person_id", UUID.class));
                    return new ThankYou(
                            from,
                            vault.get().openText(placeOf(relationship, from), row.getBytes("sealed")),
                            row.getTimestamp("sent_at").toInstant());
                })
                .list();
    }

    /** Keeps a note; false when its author has sent one before, which stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(RelationshipId relationship, ThankYou note) {
        byte[] sealed = secrets.open(ownerOf(relationship)).seal(placeOf(relationship, note.from()), note.text());
        return jdbc.sql("""
                        insert into thank_you (organisation_id, relationship_id, person_id, sealed, sent_at)
                        values (current_organisation(), :relationship, :from, :sealed, :at) on conflict do nothing
                        """)
                        .param("relationship", relationship.value())
                        .param("from", note.from().value())
                        .param("sealed", sealed)
                        .param("at", Timestamp.from(note.at()))
                        .update()
                == 1;
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(RelationshipId relationship, PersonId from) {
        return new SecretPlace("thank_you", relationship + "/" + from);
    }
}
