package app.alongside.matching;

import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.people.Person;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposes two people to each other whether they have a place or not: more than publishing would ever allow. */
@TestComponent
class ProposingAnyway {
    private static final String NOTHING_KNOWN = """
            {"value": 50, "first": 50, "second": 50, "parts": [], "firstLearns": [], "secondLearns": [],
             "common": {"goals": [], "interests": [], "challenges": [], "languages": [], "hours": null},
             "contrasts": [], "firstSieve": null, "secondSieve": null}
            """;

    private final MatchRuns runs;
    private final Policies policies;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProposingAnyway(MatchRuns runs, Policies policies, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.policies = policies;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Proposes these two, as a run of the current organisation's programme would. */
    ProposalId propose(ProgrammeId programme, Person one, Person other) {
        ProposalId id = new ProposalId(UUID.randomUUID());
        MatchRunId run = new MatchRunId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            policies.takeTurns(programme);
            runs.add(run, programme, PolicySettings.defaults());
            add(id, programme, run, Duo.of(one.id(), other.id()));
        });
        return id;
    }

    private void add(ProposalId id, ProgrammeId programme, MatchRunId run, Duo people) {
        jdbc.sql("""
                        insert into proposal (organisation_id, id, programme_id, run_id, first_person_id,
                                              second_person_id, explanation, proposed_at, expires_at, status)
                        values (current_organisation(), :id, :programme, :run, :first, :second, :why::jsonb, :now,
                                :expires, 'OPEN')
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("run", run.value())
                .param("first", people.first().value())
                .param("second", people.second().value())
                .param("why", NOTHING_KNOWN)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(Duration.ofDays(7))))
                .update();
    }
}
