package app.alongside.matching.laboratory;

import app.alongside.audit.Audit;
import app.alongside.matching.policy.Floor;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries policies beside the programme's own, in the background. No policy is saved and nobody hears of it. */
@Component
public class TryingPolicies {
    private final MatchTrials trials;
    private final Policies policies;
    private final SolvingTrials solving;
    private final Jobs jobs;
    private final Audit audit;

    TryingPolicies(MatchTrials trials, Policies policies, SolvingTrials solving, Jobs jobs, Audit audit) {
        this.trials = trials;
        this.policies = policies;
        this.solving = solving;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Asks for a trial; while one of the programme is at work, that one is answered instead. */
    @Transactional
    public MatchTrialId ask(ProgrammeId programme, List<PolicySettings> others) {
        policies.takeTurns(programme);
        return trials.findNewest(programme)
                .filter(MatchTrial::isWorking)
                .map(MatchTrial::id)
                .orElseGet(() -> askAnew(programme, others));
    }

    /** Asks what a floor would cost beside the programme's own policy; refuses while another trial is at work. */
    @Transactional
    public boolean askFor(ProgrammeId programme, Floor floor) {
        List<PolicySettings> wanted = List.of(policies.get(programme).with(floor));
        MatchTrialId id = ask(programme, wanted);
        return trials.find(id)
                .filter(trial ->
                        trial.policies().subList(1, trial.policies().size()).equals(wanted))
                .isPresent();
    }

    private MatchTrialId askAnew(ProgrammeId programme, List<PolicySettings> others) {
        MatchTrialId id = new MatchTrialId(UUID.randomUUID());
        List<PolicySettings> all = new ArrayList<>();
        all.add(policies.get(programme));
        all.addAll(others);
        trials.add(id, programme, all);
        audit.record("match-trial.asked", id.value(), Map.of("policies", all.size()));
        jobs.enqueue(solving, id.toString(), new TrialAsked(CurrentOrganisation.get(), id));
        return id;
    }
}
