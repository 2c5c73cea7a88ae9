package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import app.alongside.matching.engine.candidates.RunPhase;
import app.alongside.matching.engine.candidates.RunProgress;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import java.util.concurrent.atomic.AtomicLong;

/** Notes a run's progress where its page finds it, four times a second at most. Called by any of the engine's threads. */
final class NotedProgress implements RunProgress {
    private static final long PAUSE_NANOS = 250_000_000;

    private final MatchRuns runs;
    private final MatchRunId run;
    private final OrganisationId organisation = CurrentOrganisation.get();
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    NotedProgress(MatchRuns runs, MatchRunId run) {
        this.runs = runs;
        this.run = run;
    }

    @Override
    public void progressed(RunPhase phase, double fraction) {
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
            CurrentOrganisation.run(organisation, () -> runs.noteProgress(run, phase.name(), fraction));
        }
    }
}
