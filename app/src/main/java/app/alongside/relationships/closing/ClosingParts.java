package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.Part.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What members write for the end: sealed, and handed out to the others only once it opened. Drafts never are. */
@Component
public class ClosingParts {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    ClosingParts(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    /** What {@code reader}, a member, may read: one's own, and what the others were done with when it opened. */
    @Transactional(readOnly = true)
    public List<Part> listFor(RelationshipId relationship, PersonId reader) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship));
        if (vault.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select part.person_id, part.sealed, part.done_at from closing_part part
                        where part.organisation_id = current_organisation() and part.relationship_id = :relationship
                          and (part.person_id = :reader
                               or part.done_at is not null
                                  and exists (select 1 from closing
                                              where closing.organisation_id = part.organisation_id
                                                and closing.relationship_id = part.relationship_id
                                                and closing.opened_at is not null))
                        order by part.done_at, part.person_id
                        """)
                .param("relationship", relationship.value())
                .param("reader", reader.value())
                .query((row, number) -> map(row, relationship, vault.get()))
                .list();
    }

    /** Everything there is, for the application's own work. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Part> listAll(RelationshipId relationship) {
        Vault vault = secrets.open(ownerOf(relationship));
        return jdbc.sql("""
                        select person_id, sealed, done_at from closing_part
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> map(row, relationship, vault))
                .list();
    }

    /** Who is done. */
    @Transactional(readOnly = true)
    public List<PersonId> listDone(RelationshipId relationship) {
        return jdbc.sql("""
                        select person_id from closing_part
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and done_at is not null
                        order by done_at, person_id
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** When {@code person} was done, if so. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Instant> findDone(RelationshipId relationship, PersonId person) {
        return jdbc.sql("""
                        select done_at from closing_part
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and person_id = :person and done_at is not null
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .query((row, number) -> row.getTimestamp("done_at").toInstant())
                .optional();
    }

    /** Keeps a member's words; whoever is done stays so. The caller holds the relationship's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(RelationshipId relationship, Part part) {
        Instant done = part.doneAt();
        byte[] sealed = secrets.open(ownerOf(relationship))
                .seal(placeOf(relationship, part.person()), json.writeValueAsString(part.words()));
        jdbc.sql("""
                        insert into closing_part (organisation_id, relationship_id, person_id, sealed, done_at)
                        values (current_organisation(), :relationship, :person, :sealed, :done)
                        on conflict (organisation_id, relationship_id, person_id)
                        do update set sealed = excluded.sealed,
                                      done_at = coalesce(closing_part.done_at, excluded.done_at)
                        """)
                .param("relationship", relationship.value())
                .param("person", part.person().value())
                .param("sealed", sealed)
                .param("done", done == null ? null : Timestamp.from(done))
                .update();
    }

    private Part map(ResultSet row, RelationshipId relationship, Vault vault) throws SQLException {
        PersonId person = new PersonId(row.getObject("person_id", UUID.class));
        String words = vault.openText(placeOf(relationship, person), row.getBytes("sealed"));
        return new Part(person, json.readValue(words, Words.class), instant(row.getTimestamp("done_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(RelationshipId relationship, PersonId person) {
        return new SecretPlace("closing_part", relationship + "/" + person);
    }
}
