package app.alongside.matching.runs;

import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.platform.jobs.Job;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does a match run: gathers the pool, lets the engine solve it, explains the result and keeps it. Nothing is kept
 * before the end, and then all at once, so a run that was killed simply begins again.
 */
@Component
public class SolvingRuns implements Job<RunAsked> {
    private static final Logger log = LoggerFactory.getLogger(SolvingRuns.class);

    private final MatchRuns runs;
    private final GatheringPool gathering;
    private final KeepingResults keeping;
    private final Programmes programmes;

    SolvingRuns(MatchRuns runs, GatheringPool gathering, KeepingResults keeping, Programmes programmes) {
        this.runs = runs;
        this.gathering = gathering;
        this.keeping = keeping;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "matching.solve-run";
    }

    @Override
    public Class<RunAsked> dataType() {
        return RunAsked.class;
    }

    @Override
    public void perform(RunAsked asked) {
        runs.find(asked.runId()).filter(MatchRun::isWorking).ifPresent(this::solve);
    }

    private void solve(MatchRun run) {
        runs.noteProgress(run.id(), "GATHERING", 0);
        Programme programme = programmes.get(run.programmeId());
        GatheredPool gathered =
                gathering.gather(run.programmeId(), programme.format().kind());
        try {
            keeping.keep(
                    run.id(), programme.format().isCircles() ? seat(run, gathered, programme) : pair(run, gathered));
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException bug) {
            log.error("Match run {} broke off", run.id(), bug);
            runs.fail(run.id());
        }
    }

    private ExplainedResult seat(MatchRun run, GatheredPool gathered, Programme programme) {
        runs.noteProgress(run.id(), "SOLVING", 0);
        return SeatingCircles.seat(gathered, run.settings(), programme);
    }

    private ExplainedResult pair(MatchRun run, GatheredPool gathered) {
        PairedPool paired = PairedPool.of(
                gathered.pool(),
                run.settings(),
                RunOptions.defaults()
                        // The studio's ceiling is one over all pairs.
                        .withRetrieval(RetrievalWay.EXACT)
                        .withLocked(gathered.together())
                        .withProgress(new NotedProgress(runs, run.id())));
        runs.noteProgress(run.id(), "EXPLAINING", 0);
        return ExplainedResult.of(paired, run.settings(), gathered);
    }
}
