package app.alongside.relationships.prompts;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers to prompts: sealed, and handed out to others only once every member has answered. */
@Component
public class PromptAnswers {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    PromptAnswers(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /**
     * Somebody's answer, as a reader may see it.
     *
     * @param text empty while it is closed to the reader
     */
    public record PromptAnswer(PromptKey key, PersonId person, Optional<String> text, Instant at) {}

    /** The answers in a relationship: one's own, those of others where all have answered, the rest closed. */
    @Transactional(readOnly = true)
    public List<PromptAnswer> listFor(Relationship relationship, PersonId reader) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship.id()));
        if (vault.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select answer.prompt_key, answer.person_id, answer.answered_at,
                               case when answer.person_id = :reader
                                      or (select count(*) from prompt_answer other
                                          where other.organisation_id = answer.organisation_id
                                            and other.relationship_id = answer.relationship_id
                                            and other.prompt_key = answer.prompt_key) >= :members
                                    then answer.sealed end as sealed
                        from prompt_answer answer
                        where answer.organisation_id = current_organisation()
                          and answer.relationship_id = :relationship
                        order by answer.prompt_key, answer.answered_at, answer.person_id
                        """)
                .param("reader", reader.value())
                .param("members", relationship.members().size())
                .param("relationship", relationship.id().value())
                .query((row, number) -> {
                    PromptKey key = new PromptKey(row.getString("prompt_key"));
                    PersonId person = new PersonId(row.getObject("person_id", UUID.class));
                    Optional<String> text = Optional.ofNullable(row.getBytes("sealed"))
                            .map(bytes -> vault.get().openText(placeOf(relationship.id(), key, person), bytes));
                    return new PromptAnswer(
                            key, person, text, row.getTimestamp("answered_at").toInstant());
                })
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int count(RelationshipId relationship, PromptKey key) {
        return jdbc.sql("""
                        select count(*)::int from prompt_answer
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and prompt_key = :key
                        """)
                .param("relationship", relationship.value())
                .param("key", key.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps an answer, or its new words; the caller holds the relationship's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(RelationshipId relationship, PromptAnswer answer) {
        byte[] sealed = secrets.open(ownerOf(relationship))
                .seal(
                        placeOf(relationship, answer.key(), answer.person()),
                        answer.text().orElseThrow());
        jdbc.sql("""
                        insert into prompt_answer (organisation_id, relationship_id, prompt_key, person_id, sealed,
                                                   answered_at)
                        values (current_organisation(), :relationship, :key, :person, :sealed, :at)
                        on conflict (organisation_id, relationship_id, prompt_key, person_id)
                        do update set sealed = excluded.sealed, answered_at = excluded.answered_at
                        """)
                .param("relationship", relationship.value())
                .param("key", answer.key().value())
                .param("person", answer.person().value())
                .param("sealed", sealed)
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(RelationshipId relationship, PromptKey key, PersonId person) {
        return new SecretPlace("prompt_answer", relationship + "/" + key + "/" + person);
    }
}
