package app.alongside.matching.runs;

import app.alongside.audit.Audit;
import app.alongside.matching.MatchRunId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the result of a run, all of it at once. */
@Component
class KeepingResults {
    private final MatchRuns runs;
    private final RunResults results;
    private final FoundRings rings;
    private final Prices prices;
    private final Audit audit;

    KeepingResults(MatchRuns runs, RunResults results, FoundRings rings, Prices prices, Audit audit) {
        this.runs = runs;
        this.results = results;
        this.rings = rings;
        this.prices = prices;
        this.audit = audit;
    }

    /** Keeps {@code found}, unless another attempt was faster. */
    @Transactional
    void keep(MatchRunId id, ExplainedResult found) {
        boolean wanted = runs.findForChange(id).filter(MatchRun::isWorking).isPresent();
        if (wanted) {
            results.replace(id, found.pairs(), found.leftOut());
            rings.replace(id, found.rings());
            prices.keep(id, found.result());
            runs.finish(
                    id,
                    found.outcome(),
                    found.result().inputSha256(),
                    found.result().policySha256());
            audit.record(
                    "match-run.finished",
                    id.value(),
                    Map.of(
                            "pairs", found.outcome().pairs(),
                            "rings", found.outcome().countRings()));
        }
    }
}
