package app.alongside.matching.runs;

import app.alongside.matching.Circle;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.circles.CirclePlan;
import app.alongside.matching.engine.circles.CircleProblem;
import app.alongside.matching.engine.circles.CircleRules;
import app.alongside.matching.engine.circles.Circles;
import app.alongside.matching.engine.circles.Stranded;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.circles.Wishes;
import app.alongside.matching.engine.explain.CircleExplainer;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.explanations.CircleExplanation;
import app.alongside.matching.explanations.CircleExplanation.Help;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.WhyNoCircle;
import app.alongside.matching.policy.PolicyPrint;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Format;
import app.alongside.programmes.Programme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Seats the people of a programme in circles of the sizes it asks for, all of them about the programme itself: as many
 * people as can be sit, and what they then talk about follows from what they share. The chair goes round.
 */
final class SeatingCircles {
    private static final int HALF_HOUR = 30;
    private static final int ANY_LEVEL_OF_A_SKILL = 1;

    private final GatheredPool gathered;
    private final Programme programme;
    private final CircleProblem problem;
    private final CircleExplainer explainer;
    private final Problem pairs;

    private SeatingCircles(GatheredPool gathered, PolicySettings settings, Programme programme) {
        this.gathered = gathered;
        this.programme = programme;
        problem = new CircleProblem(
                gathered.pool(),
                settings.toPolicy(),
                rules(programme),
                new Wishes(List.of(Topic.of(programme.name())), Map.of(), Set.of()));
        explainer = new CircleExplainer(problem);
        pairs = new Problem(gathered.pool(), settings.toPolicy(), Commitments.none());
    }

    /** The circles, the most worthwhile first, and why others sit in none. */
    static ExplainedResult seat(GatheredPool gathered, PolicySettings settings, Programme programme) {
        long began = System.nanoTime();
        SeatingCircles seating = new SeatingCircles(gathered, settings, programme);
        CirclePlan plan = Circles.plan(seating.problem, RunOptions.defaults());
        List<NewGroup> circles = plan.circles().stream()
                .map(seating::explain)
                .sorted(Comparator.comparingInt(
                                (NewGroup circle) -> circle.explanation().value())
                        .reversed())
                .toList();
        return new ExplainedResult(
                new ExplainedResult.Prints(gathered.pool().sha256(), PolicyPrint.of(settings, programme.format())),
                null,
                List.of(),
                circles,
                plan.stranded().stream()
                        .map(seating::leftOut)
                        .sorted(ExplainedResult.HELPED_FIRST)
                        .toList(),
                RunOutcome.of(plan, circles, gathered.pool().size(), Duration.ofNanos(System.nanoTime() - began)));
    }

    private static CircleRules rules(Programme programme) {
        Format format = programme.format();
        return new CircleRules(
                format.fewest(),
                format.most(),
                Math.ceilDiv(programme.guidelines().sessionMinutes(), HALF_HOUR),
                format.mostOfDepartment() == Format.LARGEST_CIRCLE ? Integer.MAX_VALUE : format.mostOfDepartment(),
                false,
                ANY_LEVEL_OF_A_SKILL);
    }

    private NewGroup explain(app.alongside.matching.engine.circles.Circle circle) {
        return new NewGroup(
                new Circle(
                        circle.members().stream().map(PersonId::parse).toList(),
                        programme.format().fewest()),
                CircleExplanation.of(circle, explainer.explain(circle), helps(circle.members()), (int)
                        circle.members().stream().filter(this::isSilent).count()));
    }

    /** All that any of them can learn from any other. */
    private List<Help> helps(List<String> members) {
        List<Help> helps = new ArrayList<>();
        for (String learner : members) {
            for (String helper : members) {
                if (!helper.equals(learner)) {
                    ExplainingRuns.lessons(
                                    Explainer.pair(pairs, learner, helper).firstGets())
                            .forEach(lesson -> helps.add(new Help(helper, learner, lesson)));
                }
            }
        }
        helps.sort(Comparator.comparingInt((Help help) -> help.lesson().rank())
                .thenComparing(help -> -help.lesson().level()));
        return helps;
    }

    private boolean isSilent(String member) {
        return problem.pool().spec(problem.pool().indexOf(member)).time().availability() == null;
    }

    private RunResults.NewLeftOut leftOut(Stranded stranded) {
        return new RunResults.NewLeftOut(
                PersonId.parse(stranded.id()),
                WhyNoCircle.of(stranded),
                Objects.requireNonNull(gathered.names().get(stranded.id())));
    }
}
