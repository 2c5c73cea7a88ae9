package app.alongside.matching.laboratory;

import app.alongside.identity.SignedIn;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trials of the current organisation. */
@Component
public class MatchTrials {
    private static final TypeReference<List<PolicySettings>> POLICIES = new TypeReference<>() {};
    private static final TypeReference<List<TriedPolicy>> RESULTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MatchTrials(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MatchTrial> find(MatchTrialId id) {
        return jdbc.sql("select * from match_trial where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<MatchTrial> findNewest(ProgrammeId programme) {
        return jdbc.sql("""
                        select * from match_trial
                        where organisation_id = current_organisation() and programme_id = :programme
                        order by asked_at desc limit 1
                        """)
                .param("programme", programme.value())
                .query(this::map)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(MatchTrialId id, ProgrammeId programme, List<PolicySettings> policies) {
        jdbc.sql("""
                        insert into match_trial (organisation_id, id, programme_id, policies, state, asked_by, asked_at)
                        values (current_organisation(), :id, :programme, :policies::jsonb, 'WORKING', :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("policies", json.writeValueAsString(policies))
                .param("by", SignedIn.find().map(SignedIn::account).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void finish(MatchTrialId id, List<TriedPolicy> results, String inputSha256) {
        jdbc.sql("""
                        update match_trial set state = 'DONE', results = :results::jsonb, input_sha256 = :input
                        where organisation_id = current_organisation() and id = :id and state = 'WORKING'
                        """)
                .param("results", json.writeValueAsString(results))
                .param("input", inputSha256)
                .param("id", id.value())
                .update();
    }

    @Transactional
    void fail(MatchTrialId id) {
        jdbc.sql("""
                        update match_trial set state = 'FAILED'
                        where organisation_id = current_organisation() and id = :id and state = 'WORKING'
                        """).param("id", id.value()).update();
    }

    private MatchTrial map(ResultSet row, int number) throws SQLException {
        return new MatchTrial(
                new MatchTrialId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                json.readValue(row.getString("policies"), POLICIES),
                state(row));
    }

    private MatchTrial.State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DONE" ->
                new MatchTrial.Done(json.readValue(row.getString("results"), RESULTS), row.getString("input_sha256"));
            case "FAILED" -> new MatchTrial.Failed();
            default -> new MatchTrial.Working();
        };
    }
}
