package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.circles.Circle;
import app.alongside.matching.engine.circles.CircleProblem;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.explain.CircleExplanation.Common;
import app.alongside.matching.engine.explain.CircleExplanation.Coverer;
import app.alongside.matching.engine.explain.CircleExplanation.Help;
import app.alongside.matching.engine.explain.CircleExplanation.Member;
import app.alongside.matching.engine.pool.LabelColumn;
import app.alongside.matching.engine.pool.Offer;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.TagColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Explains circles by the scores and facts that made them. Why somebody is not in one, {@link CircleProblem#broken} tells. */
public final class CircleExplainer {
    private final CircleProblem problem;
    private final Pool pool;
    private final PairExplainer pairs;

    /** An explainer of the circles of a problem. */
    public CircleExplainer(CircleProblem problem) {
        this.problem = problem;
        pool = problem.pool();
        pairs = new PairExplainer(new Problem(pool, problem.policy(), Commitments.none()));
    }

    /** What speaks for a circle. */
    public CircleExplanation explain(Circle circle) {
        return new CircleExplanation(
                circle.members().stream().map(id -> member(id, circle)).toList(),
                helps(circle.members()),
                common(circle.members()),
                departments(circle.members()),
                coverers(circle));
    }

    private Member member(String id, Circle circle) {
        List<String> own = problem.wishes().chosen().getOrDefault(id, List.of());
        double view = circle.members().stream()
                .filter(other -> !other.equals(id))
                .mapToInt(other ->
                        pairs.explain(pool.indexOf(id), pool.indexOf(other)).firstView())
                .average()
                .orElse(0);
        return new Member(id, own.indexOf(circle.topic()) + 1, (int) Math.round(view));
    }

    private List<Help> helps(List<String> members) {
        List<Help> helps = new ArrayList<>();
        for (String learner : members) {
            Map<String, Help> best = new TreeMap<>();
            for (String helper : members) {
                if (!helper.equals(learner)) {
                    pairs.explain(pool.indexOf(learner), pool.indexOf(helper)).firstGets().stream()
                            .map(skill -> new Help(learner, helper, skill))
                            .forEach(help -> best.merge(help.skill().skill(), help, CircleExplainer::better));
                }
            }
            helps.addAll(best.values());
        }
        helps.sort(Comparator.comparingInt((Help help) -> help.skill().rank()).thenComparing(Help::learner));
        return List.copyOf(helps);
    }

    private static Help better(Help one, Help two) {
        return two.skill().level() > one.skill().level() ? two : one;
    }

    private List<Common> common(List<String> members) {
        List<Common> common = new ArrayList<>();
        add(common, Common.Kind.GOAL, pool.goals(), members);
        add(common, Common.Kind.CHALLENGE, pool.challenges(), members);
        add(common, Common.Kind.INTEREST, pool.interests(), members);
        add(common, Common.Kind.LANGUAGE, pool.languages(), members);
        common.sort(Comparator.comparingInt(Common::people).reversed());
        return List.copyOf(common);
    }

    private void add(List<Common> common, Common.Kind kind, TagColumn tags, List<String> members) {
        Map<String, Integer> people = new TreeMap<>();
        members.forEach(id -> tags.names(pool.indexOf(id)).forEach(name -> people.merge(name, 1, Integer::sum)));
        people.forEach((name, count) -> {
            if (count >= 2 && 2 * count >= members.size()) {
                common.add(new Common(kind, name, count));
            }
        });
    }

    private int departments(List<String> members) {
        Set<Integer> known = new HashSet<>();
        members.forEach(id -> known.add(pool.departments().code(pool.indexOf(id))));
        known.remove(LabelColumn.UNKNOWN);
        return known.size();
    }

    private List<Coverer> coverers(Circle circle) {
        Topic topic = problem.wishes().topics().stream()
                .filter(each -> each.name().equals(circle.topic()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + circle.topic() + "' is no topic."));
        return topic.skills().stream()
                .map(skill -> new Coverer(
                        skill,
                        circle.members().stream()
                                .max(Comparator.comparingInt(id -> level(id, skill)))
                                .orElseThrow()))
                .toList();
    }

    private int level(String id, String skill) {
        return pool.spec(pool.indexOf(id)).offers().stream()
                .filter(offer -> offer.skill().strip().equalsIgnoreCase(skill.strip()))
                .mapToInt(Offer::level)
                .max()
                .orElse(0);
    }
}
