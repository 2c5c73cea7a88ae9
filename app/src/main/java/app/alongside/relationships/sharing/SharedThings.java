package app.alongside.relationships.sharing;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.sharing.SharedThing.Link;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What members of relationships have shared, sealed in the database. */
@Component
public class SharedThings {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    SharedThings(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    /** What was shared in a relationship, the newest first. */
    @Transactional(readOnly = true)
    public List<SharedThing> listFor(RelationshipId relationship, int limit) {
        Optional<Vault> vault = secrets.find(SecretOwner.relationship(relationship.value()));
        if (vault.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, shared_by, sealed, shared_at from shared_thing
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        order by shared_at desc, id limit :limit
                        """)
                .param("relationship", relationship.value())
                .param("limit", limit)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String words = vault.get().openText(placeOf(id), row.getBytes("sealed"));
                    return new SharedThing(
                            id,
                            new PersonId(row.getObject("shared_by", UUID.class)),
                            json.readValue(words, Link.class),
                            row.getTimestamp("shared_at").toInstant());
                })
                .list();
    }

    @Transactional(readOnly = true)
    public int count(RelationshipId relationship) {
        return jdbc.sql("""
                        select count(*)::int from shared_thing
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        """)
                .param("relationship", relationship.value())
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(RelationshipId relationship, SharedThing thing) {
        byte[] words = secrets.open(SecretOwner.relationship(relationship.value()))
                .seal(placeOf(thing.id()), json.writeValueAsString(thing.link()));
        jdbc.sql("""
                        insert into shared_thing (organisation_id, id, relationship_id, shared_by, sealed, shared_at)
                        values (current_organisation(), :id, :relationship, :by, :sealed, :at)
                        """)
                .param("id", thing.id())
                .param("relationship", relationship.value())
                .param("by", thing.by().value())
                .param("sealed", words)
                .param("at", Timestamp.from(thing.at()))
                .update();
    }

    /** Takes away what {@code by} shared; says whether it was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(RelationshipId relationship, PersonId by, UUID id) {
        return jdbc.sql("""
                        delete from shared_thing
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and id = :id and shared_by = :by
                        """)
                        .param("relationship", relationship.value())
                        .param("id", id)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static SecretPlace placeOf(UUID id) {
        return SecretPlace.of("shared_thing", id);
    }
}
