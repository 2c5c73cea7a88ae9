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
    private final FoundGroups groups;
    private final Prices prices;
    private final Audit audit;

    KeepingResults(MatchRuns runs, RunResults results, FoundGroups groups, Prices prices, Audit audit) {
        this.runs = runs;
        this.results = results;
        this.groups = groups;
        this.prices = prices;
        this.audit = audit;
    }

    /** Keeps {@code found}, unless another attempt was faster. */
    @Transactional
    void keep(MatchRunId id, ExplainedResult found) {
        boolean wanted = runs.findForChange(id).filter(MatchRun::isWorking).isPresent();
        if (wanted) {
            results.replace(id, found.pairs(), found.leftOut());
            groups.replace(id, found.groups());
            if (found.priced() != null) {
                prices.keep(id, found.priced());
            }
            runs.finish(
                    id, found.outcome(), found.prints().input(), found.prints().policy());
            audit.record(
                    "match-run.finished",
                    id.value(),
                    Map.of(
                            "pairs", found.outcome().pairs(),
                            "rings", found.outcome().countRings(),
                            "circles", found.outcome().countCircles()));
        }
    }
}
