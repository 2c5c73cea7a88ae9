package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.RuleBook;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rules a pair would break, with the numbers. */
final class BrokenRules {
    private final Problem problem;
    private final Pool pool;

    BrokenRules(Problem problem) {
        this.problem = problem;
        pool = problem.pool();
    }

    List<Reason.Broken> of(int a, int b) {
        return problem.rules().broken(a, b).stream()
                .map(rule -> reason(rule, a, b))
                .toList();
    }

    private Reason.Broken reason(Rule rule, int a, int b) {
        RuleBook book = problem.rules();
        Rules rules = problem.policy().rules();
        return switch (rule) {
            case NO_CAPACITY -> new Reason.NoPlace(which(a, b, p -> book.places(p) == 0));
            case NOT_ELIGIBLE -> new Reason.NotEligible(which(a, b, p -> !book.eligible(p)));
            case BLOCKED -> new Reason.Blocked();
            case KEPT_APART -> new Reason.KeptApart();
            case SAME_TEAM -> new Reason.SameTeam(String.valueOf(pool.teams().name(a)));
            case REPORTING_LINE -> new Reason.SameLine();
            case SAME_MANAGER ->
                new Reason.ReportToOne(String.valueOf(pool.managers().name(a)));
            case LEVEL_DISTANCE ->
                new Reason.LevelsApart(problem.scorer().scores().levelsApart(a, b), rules.levelDistance());
            case SHARED_TIME -> new Reason.LittleTime(pool.weeks().sharedHalfHours(a, b) / 2.0, rules.sharedHours());
            case COMMON_LANGUAGE ->
                new Reason.NoLanguage(
                        pool.languages().names(a), pool.languages().names(b));
            case PAST_PARTNER ->
                new Reason.PartnersBefore(problem.scorer().scores().monthsSinceTogether(a, b), rules.monthsApart());
            case BOTH_GAIN -> new Reason.NothingToGain(which(a, b, p -> gainsNothing(p, p == a ? b : a)));
            case ROLE -> new Reason.NoGuide();
            case TRAINING -> new Reason.NotTrained(which(a, b, p -> !book.trained(p)), List.copyOf(rules.training()));
        };
    }

    private boolean gainsNothing(int learner, int helper) {
        return pool.skills().wantCount(learner) > 0 && pool.skills().met(learner, helper) == 0;
    }

    private List<String> which(int a, int b, IntPredicate fact) {
        return IntStream.of(a, b).filter(fact).mapToObj(pool::id).toList();
    }
}
