package app.alongside.matching.runs.web;

import app.alongside.identity.SignedIn;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who sees a run: those who coordinate its programme. */
@Component
class RunAccess {
    private final ProgrammeAccess programmes;
    private final MatchRuns runs;

    RunAccess(ProgrammeAccess programmes, MatchRuns runs) {
        this.programmes = programmes;
        this.runs = runs;
    }

    /** The run of that programme, for a coordinator. */
    MatchRun forCoordinator(SignedIn me, UUID programmeId, UUID runId) {
        Programme programme = programmes.forCoordinator(me, new ProgrammeId(programmeId));
        MatchRunId id = new MatchRunId(runId);
        return runs.find(id)
                .filter(run -> run.programmeId().equals(programme.id()))
                .orElseThrow(() -> new NoSuchRun(id));
    }
}
