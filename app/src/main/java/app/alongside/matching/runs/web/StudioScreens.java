package app.alongside.matching.runs.web;

import app.alongside.matching.Answers;
import app.alongside.matching.Proposals;
import app.alongside.matching.SelfMatching;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.matching.runs.PairSearch;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Headcounts;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the matching studio. */
@Component
class StudioScreens {
    private final MatchRuns runs;
    private final Rules rules;
    private final Headcounts headcounts;
    private final Released released;
    private final Found found;

    StudioScreens(MatchRuns runs, Rules rules, Headcounts headcounts, Released released, Found found) {
        this.runs = runs;
        this.rules = rules;
        this.headcounts = headcounts;
        this.released = released;
        this.found = found;
    }

    /** What the coordinator decides. */
    @Component
    record Rules(Policies policies, SelfMatching selfMatching) {}

    /** What a run found. */
    @Component
    record Found(
            ReadingPairs pairs,
            ReadingRingRows rings,
            ReadingCircleRows circles,
            ReadingRulings rulings,
            ReadingAlone alone) {}

    /** What became of released runs. */
    @Component
    record Released(Proposals proposals, Answers answers) {}

    /** The studio with the run that is asked for, or else the newest. */
    @Transactional(readOnly = true)
    public StudioScreen build(Programme programme, StudioQuery query) {
        List<MatchRun> all = runs.listFor(programme.id());
        Optional<MatchRun> shown = query.findRun()
                .flatMap(id -> all.stream().filter(run -> run.id().equals(id)).findFirst())
                .or(() -> all.stream().findFirst());
        return new StudioScreen(
                programme,
                headcounts.countByStatus(programme.id()).getOrDefault(Enrolment.Status.READY, 0),
                rules.policies().get(programme.id()),
                rules.selfMatching().isAllowed(programme.id()),
                FormErrors.none(),
                all,
                shown,
                shown.flatMap(run -> result(run, all, query)),
                FloorForm.EMPTY);
    }

    private Optional<StudioScreen.Result> result(MatchRun run, List<MatchRun> all, StudioQuery query) {
        if (!(run.state() instanceof MatchRun.Done done)) {
            return Optional.empty();
        }
        return Optional.of(new StudioScreen.Result(
                run,
                done,
                found.pairs().read(run, search(run, all, query)),
                found.rings().read(run.id()),
                found.circles().read(run.id()),
                done.outcome().circles() == null ? List.of() : found.rulings().read(run.programmeId()),
                found.alone().read(run.id(), query),
                released.proposals().countByStatus(run.id()),
                released.answers().countReasons(run.programmeId()),
                before(run, all).map(other -> ((MatchRun.Done) other.state()).outcome())));
    }

    private static PairSearch search(MatchRun run, List<MatchRun> all, StudioQuery query) {
        return new PairSearch(
                run.id(), before(run, all).map(MatchRun::id).orElse(null), query.text(), query.filter(), query.rank());
    }

    private static Optional<MatchRun> before(MatchRun run, List<MatchRun> all) {
        return all.stream()
                .filter(other -> other.number() < run.number() && other.state() instanceof MatchRun.Done)
                .findFirst();
    }
}
