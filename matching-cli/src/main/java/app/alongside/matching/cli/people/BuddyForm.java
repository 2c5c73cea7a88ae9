package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.formats.Buddies;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a buddy for everybody who is new; the buddy is named first. */
final class BuddyForm implements FormRun {
    @Override
    public Formed form(Pool pool, PolicySettings settings, RunOptions options) {
        Buddies.Plan plan = Buddies.plan(
                pool, settings.policy(), options, settings.formats().buddies());
        Problem problem = new Problem(pool, settings.policy().with(Format.DIRECTED_PAIR), Commitments.none());
        long late = plan.assignments().stream().filter(a -> !a.onTime()).count();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("new_hires", plan.assignments().size() + plan.waiting().size());
        report.put("matched", plan.assignments().size());
        report.put("late", late);
        boolean underBudget = options.retrieval().underBudget(pool.size());
        report.put("retrieval", Map.of("exact", !underBudget));
        return new Formed(
                plan.assignments().stream().map(a -> row(a, problem)).toList(),
                plan.waiting().stream()
                        .map(w ->
                                new Formed.Left(w.newcomer(), reason(w.cause(), underBudget) + "; due " + w.due(), ""))
                        .toList(),
                report,
                "%d of %s, %d of them late"
                        .formatted(
                                plan.assignments().size(),
                                Count.of(
                                        plan.assignments().size()
                                                + plan.waiting().size(),
                                        "new hire has a buddy",
                                        "new hires have a buddy"),
                                late),
                !options.cancellation().requested());
    }

    private static String reason(Unmatched.Cause cause, boolean underBudget) {
        return switch (cause) {
            case NO_PLACE, NOT_ELIGIBLE -> English.unmatched(cause);
            case NOBODY_ALLOWED ->
                underBudget
                        ? "nobody who may be a buddy is among those looked at"
                        : "the rules leave nobody with a place to be a buddy";
            case BETTER_USE -> "everybody who may be a buddy is one of somebody else";
        };
    }

    private static Formed.Row row(Buddies.Assignment assignment, Problem problem) {
        int buddy = problem.pool().indexOf(assignment.buddy());
        int newcomer = problem.pool().indexOf(assignment.newcomer());
        long views = problem.scorer().views(buddy, newcomer);
        return new Formed.Row(
                "DIRECTED_PAIR",
                List.of(assignment.buddy(), assignment.newcomer()),
                problem.scorer().value(views),
                List.of(Math.round(PairScorer.first(views) / 10_000f), Math.round(PairScorer.second(views) / 10_000f)),
                "buddy by %s%s; %s"
                        .formatted(
                                assignment.due(),
                                assignment.onTime() ? "" : " (late)",
                                English.pair(Explainer.pair(problem, assignment.buddy(), assignment.newcomer()))));
    }
}
