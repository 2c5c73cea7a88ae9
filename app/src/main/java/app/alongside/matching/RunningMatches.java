package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.RunAsked;
import app.alongside.matching.runs.SolvingRuns;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import app.alongside.programmes.ProgrammeId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Has programmes matched. A run is kept beside the earlier ones, and nobody hears of it until it is published. */
@Component
public class RunningMatches {
    private final Policies policies;
    private final MatchRuns runs;
    private final SolvingRuns solving;
    private final Jobs jobs;
    private final Audit audit;
    private final TransactionTemplate transaction;

    RunningMatches(
            Policies policies,
            MatchRuns runs,
            SolvingRuns solving,
            Jobs jobs,
            Audit audit,
            TransactionTemplate transaction) {
        this.policies = policies;
        this.runs = runs;
        this.solving = solving;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Saves {@code settings} as the programme's policy and runs them in the background. While a run of the programme is
     * at work, that one is answered instead: a second click asks for nothing more.
     */
    @Transactional
    public MatchRunId run(ProgrammeId programme, PolicySettings settings) {
        MatchRunId id = ask(programme, settings);
        jobs.enqueue(solving, id.toString(), new RunAsked(CurrentOrganisation.get(), id));
        return id;
    }

    /** Runs the programme's saved policy here and now, and comes back when it is done. */
    public MatchRunId runNow(ProgrammeId programme) {
        MatchRunId id = transaction.execute(status -> ask(programme, policies.get(programme)));
        solving.perform(new RunAsked(CurrentOrganisation.get(), id));
        return id;
    }

    private MatchRunId ask(ProgrammeId programme, PolicySettings settings) {
        policies.takeTurns(programme);
        Optional<MatchRunId> working = runs.listFor(programme).stream()
                .filter(MatchRun::isWorking)
                .map(MatchRun::id)
                .findFirst();
        return working.orElseGet(() -> askAnew(programme, settings));
    }

    private MatchRunId askAnew(ProgrammeId programme, PolicySettings settings) {
        MatchRunId id = new MatchRunId(UUID.randomUUID());
        policies.save(programme, settings);
        runs.add(id, programme, settings);
        audit.record("match-run.asked", id.value(), Map.of("programme", programme.toString()));
        return id;
    }
}
