package app.alongside.matching.runs;

import app.alongside.identity.SignedIn;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The match runs of the current organisation. */
@Component
public class MatchRuns {
    private static final String SELECT = "select * from match_run where organisation_id = current_organisation()";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MatchRuns(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MatchRun> find(MatchRunId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    /** The runs of a programme, the newest first. */
    @Transactional(readOnly = true)
    public List<MatchRun> listFor(ProgrammeId programme) {
        return jdbc.sql(SELECT + " and programme_id = :programme order by number desc")
                .param("programme", programme.value())
                .query(this::map)
                .list();
    }

    /** The run, locked until the transaction ends. */
    @Transactional
    public Optional<MatchRun> findForChange(MatchRunId id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    @Transactional
    public void add(MatchRunId id, ProgrammeId programme, PolicySettings settings) {
        jdbc.sql("""
                        insert into match_run (organisation_id, id, programme_id, number, settings, state, asked_by, asked_at)
                        select current_organisation(), :id, :programme, coalesce(max(number), 0) + 1, :settings::jsonb,
                               'WAITING', :by, :now
                        from match_run where organisation_id = current_organisation() and programme_id = :programme
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("settings", json.writeValueAsString(settings))
                .param("by", SignedIn.find().map(SignedIn::account).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void noteProgress(MatchRunId id, String phase, double fraction) {
        jdbc.sql("""
                        update match_run set state = 'RUNNING', phase = :phase, fraction = :fraction
                        where organisation_id = current_organisation() and id = :id and state in ('WAITING', 'RUNNING')
                        """)
                .param("phase", phase)
                .param("fraction", Math.clamp(fraction, 0, 1))
                .param("id", id.value())
                .update();
    }

    @Transactional
    void fail(MatchRunId id) {
        jdbc.sql("""
                        update match_run set state = 'FAILED', finished_at = :now
                        where organisation_id = current_organisation() and id = :id and state in ('WAITING', 'RUNNING')
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    @Transactional
    void finish(MatchRunId id, RunOutcome outcome, String inputSha256, String policySha256) {
        jdbc.sql("""
                        update match_run set state = 'DONE', finished_at = :now, outcome = :outcome::jsonb,
                            input_sha256 = :input, policy_sha256 = :policy, fraction = 1
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("outcome", json.writeValueAsString(outcome))
                .param("input", inputSha256)
                .param("policy", policySha256)
                .param("id", id.value())
                .update();
    }

    /** Notes that the pairs of a finished run were proposed to people. */
    @Transactional
    public void notePublished(MatchRunId id) {
        jdbc.sql("""
                        update match_run set published_at = :now, published_by = :by
                        where organisation_id = current_organisation() and id = :id and published_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", SignedIn.find().map(SignedIn::account).orElse(null))
                .param("id", id.value())
                .update();
    }

    private MatchRun map(ResultSet row, int number) throws SQLException {
        return new MatchRun(
                new MatchRunId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("number"),
                json.readValue(row.getString("settings"), PolicySettings.class),
                row.getTimestamp("asked_at").toInstant(),
                state(row));
    }

    private MatchRun.State state(ResultSet row) throws SQLException {
        @Nullable Timestamp published = row.getTimestamp("published_at");
        return switch (row.getString("state")) {
            case "DONE" ->
                new MatchRun.Done(
                        json.readValue(row.getString("outcome"), RunOutcome.class),
                        row.getTimestamp("finished_at").toInstant(),
                        row.getString("input_sha256"),
                        row.getString("policy_sha256"),
                        published == null ? null : published.toInstant());
            case "FAILED" -> new MatchRun.Failed(row.getTimestamp("finished_at").toInstant());
            default -> new MatchRun.Working(row.getString("phase"), row.getDouble("fraction"));
        };
    }
}
