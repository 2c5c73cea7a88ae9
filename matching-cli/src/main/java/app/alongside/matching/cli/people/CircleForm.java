package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.circles.Circle;
import app.alongside.matching.engine.circles.CirclePlan;
import app.alongside.matching.engine.circles.CircleProblem;
import app.alongside.matching.engine.circles.Circles;
import app.alongside.matching.engine.circles.Wishes;
import app.alongside.matching.engine.explain.CircleExplainer;
import app.alongside.matching.engine.explain.CircleExplanation;
import app.alongside.matching.engine.explain.CircleExplanation.Member;
import app.alongside.matching.engine.pool.Pool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms circles about the topics that people chose. */
record CircleForm(Wishes wishes) implements FormRun {
    @Override
    public Formed form(Pool pool, PolicySettings settings, RunOptions options) {
        CircleProblem problem =
                new CircleProblem(pool, settings.policy(), settings.formats().circles(), wishes);
        CirclePlan plan = Circles.plan(problem, options);
        CircleExplainer explainer = new CircleExplainer(problem);
        return new Formed(
                plan.circles().stream().map(circle -> row(circle, explainer)).toList(),
                plan.stranded().stream()
                        .map(s -> new Formed.Left(
                                s.id(),
                                CircleEnglish.reason(s.reason()),
                                s.change().map(CircleEnglish::change).orElse("")))
                        .toList(),
                report(plan),
                "%s sit in %s; at most %d could%s"
                        .formatted(
                                Count.ofPeople(plan.seated(), pool.size()),
                                Count.of(plan.circles().size(), "circle"),
                                plan.mostPossible(),
                                plan.best() ? "; proven the best" : ""),
                plan.complete());
    }

    private static Formed.Row row(Circle circle, CircleExplainer explainer) {
        CircleExplanation told = explainer.explain(circle);
        List<Integer> views = told.members().stream().map(Member::view).toList();
        return new Formed.Row(
                "CIRCLE", circle.members(), circle.worthMicro(), views, CircleEnglish.circle(circle, told));
    }

    private static Map<String, Object> report(CirclePlan plan) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("circles", plan.circles().size());
        report.put("matched", plan.seated());
        report.put("most_possible", plan.mostPossible());
        report.put("seats_all_it_can", plan.seatsAllItCan());
        report.put("value", plan.worth());
        report.put("proven", plan.best());
        report.put(
                "refused_musts",
                plan.refusedMusts().stream()
                        .map(pair -> pair.first() + ";" + pair.second())
                        .toList());
        return report;
    }
}
