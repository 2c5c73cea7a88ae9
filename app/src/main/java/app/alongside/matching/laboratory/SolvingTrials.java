package app.alongside.matching.laboratory;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.runs.GatheredPool;
import app.alongside.matching.runs.GatheringPool;
import app.alongside.matching.runs.PairedPool;
import app.alongside.platform.jobs.Job;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does a trial: one pool, all policies, each certified as if it had been run alone. Begins again after a crash. */
@Component
public class SolvingTrials implements Job<TrialAsked> {
    private static final Logger log = LoggerFactory.getLogger(SolvingTrials.class);

    private final MatchTrials trials;
    private final GatheringPool gathering;

    SolvingTrials(MatchTrials trials, GatheringPool gathering) {
        this.trials = trials;
        this.gathering = gathering;
    }

    @Override
    public String name() {
        return "matching.solve-trial";
    }

    @Override
    public Class<TrialAsked> dataType() {
        return TrialAsked.class;
    }

    @Override
    public void perform(TrialAsked asked) {
        trials.find(asked.trialId()).filter(MatchTrial::isWorking).ifPresent(this::solve);
    }

    private void solve(MatchTrial trial) {
        GatheredPool gathered = gathering.gather(trial.programmeId());
        try {
            List<PairedPool> results = PairedPool.compare(
                    gathered.pool(),
                    trial.policies(),
                    RunOptions.defaults().withRetrieval(RetrievalWay.EXACT).withLocked(gathered.together()));
            List<TriedPolicy.Solved> solved = IntStream.range(0, results.size())
                    .mapToObj(place -> TriedPolicy.Solved.of(trial.policies().get(place), results.get(place)))
                    .toList();
            trials.finish(
                    trial.id(),
                    solved.stream()
                            .map(one -> TriedPolicy.of(solved.getFirst(), one))
                            .toList(),
                    results.getFirst().result().inputSha256());
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException bug) {
            log.error("Trial {} broke off", trial.id(), bug);
            trials.fail(trial.id());
        }
    }
}
