package app.alongside.relationships.prompts;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done with prompts: one use a prompt and relationship, the first that anybody chose. */
@Component
class PromptUses {
    private final JdbcClient jdbc;

    PromptUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The uses in a relationship, the latest first. */
    @Transactional(readOnly = true)
    public List<Use> listFor(RelationshipId relationship) {
        return jdbc.sql("""
                        select prompt_key, outcome, used_by, used_at from prompt_use
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        order by used_at desc, prompt_key
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> new Use(
                        new PromptKey(row.getString("prompt_key")),
                        Use.Outcome.valueOf(row.getString("outcome")),
                        new PersonId(row.getObject("used_by", UUID.class)),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    /** Notes a use; what was skipped, or taken into a session, may still be asked. Says whether it is news. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(RelationshipId relationship, Use use) {
        return jdbc.sql("""
                        insert into prompt_use as known (organisation_id, relationship_id, prompt_key, outcome, used_by,
                                                         used_at)
                        values (current_organisation(), :relationship, :key, :outcome, :by, :at)
                        on conflict (organisation_id, relationship_id, prompt_key)
                        do update set outcome = excluded.outcome, used_by = excluded.used_by, used_at = excluded.used_at
                        where excluded.outcome <> 'SKIPPED' and known.outcome <> 'ASKED'
                          and known.outcome <> excluded.outcome
                        """)
                        .param("relationship", relationship.value())
                        .param("key", use.key().value())
                        .param("outcome", use.outcome().name())
                        .param("by", use.by().value())
                        .param("at", Timestamp.from(use.at()))
                        .update()
                == 1;
    }
}
