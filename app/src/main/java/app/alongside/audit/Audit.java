package app.alongside.audit;

import app.alongside.platform.CurrentOrganisation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the audit rows. */
@Component
public class Audit {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Actors actors;

    Audit(JdbcClient jdbc, JsonMapper json, Clock clock, Actors actors) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Records a deed in the caller's transaction; there must be one, so that deed and record stand or fall together.
     *
     * @param action what was done, as {@code programme.published}
     * @param object the id of what it was done to
     * @param facts what somebody reviewing it needs to know: ids and numbers, never private words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID object, Map<String, ?> facts) {
        jdbc.sql("""
                        insert into audit_entry (organisation_id, id, at, actor_id, action, object_id, facts)
                        values (:organisation, uuidv7(), :at, :actor, :action, :object, :facts::jsonb)
                        """)
                .param("organisation", CurrentOrganisation.get().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actors.find().orElse(null))
                .param("action", action)
                .param("object", object)
                .param("facts", json.writeValueAsString(facts))
                .update();
    }
}
