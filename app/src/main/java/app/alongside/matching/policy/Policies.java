package app.alongside.matching.policy;

import app.alongside.audit.Audit;
import app.alongside.identity.SignedIn;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The match policies of programmes, version by version. */
@Component
public class Policies {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    Policies(JdbcClient jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version, or the standard one as long as nothing was saved. */
    @Transactional(readOnly = true)
    public PolicySettings get(ProgrammeId programme) {
        return jdbc.sql("""
                        select settings from match_policy
                        where organisation_id = current_organisation() and programme_id = :programme
                        order by version desc limit 1
                        """)
                .param("programme", programme.value())
                .query((row, number) -> json.readValue(row.getString("settings"), PolicySettings.class))
                .optional()
                .orElseGet(PolicySettings::defaults);
    }

    /** Whoever decides about a programme's matching waits here for others who do the same, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurns(ProgrammeId programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "matching " + programme)
                .query((row, number) -> number)
                .list();
    }

    /** Keeps {@code settings} as the newest version, unless they are that already. */
    @Transactional
    public void save(ProgrammeId programme, PolicySettings settings) {
        takeTurns(programme);
        if (settings.equals(get(programme))) {
            return;
        }
        jdbc.sql("""
                        insert into match_policy (organisation_id, programme_id, version, settings, saved_by, saved_at)
                        select current_organisation(), :programme, coalesce(max(version), 0) + 1, :settings::jsonb, :by, :now
                        from match_policy
                        where organisation_id = current_organisation() and programme_id = :programme
                        """)
                .param("programme", programme.value())
                .param("settings", json.writeValueAsString(settings))
                .param("by", SignedIn.find().map(SignedIn::account).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        Floor floor = settings.floor();
        audit.record(
                "match-policy.saved", programme.value(), floor == null ? Map.of() : Map.of("floor", floor.toString()));
    }
}
