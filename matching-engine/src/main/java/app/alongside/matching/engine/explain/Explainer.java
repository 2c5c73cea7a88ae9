package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Explains a solved instance. Rules and scores are read from the pool; margins and changes come from solving again over the
 * candidates, which takes about as long as solving did.
 */
public final class Explainer {
    private final Solved solved;
    private final Problem problem;
    private final Pool pool;
    private final Partners partners;

    /** An explainer of this instance; safe for use by several threads. */
    public Explainer(Solved solved) {
        this.solved = solved;
        problem = solved.problem();
        pool = problem.pool();
        partners = new Partners(solved);
    }

    /** What speaks for two people as a pair, whether or not they are one. */
    public PairExplanation pair(String first, String second) {
        return new PairExplainer(problem).explain(pool.indexOf(first), pool.indexOf(second));
    }

    /** What speaks for two people as a pair, in a problem that nobody has solved yet. */
    public static PairExplanation pair(Problem problem, String first, String second) {
        return new PairExplainer(problem)
                .explain(problem.pool().indexOf(first), problem.pool().indexOf(second));
    }

    /** Why two people are no pair: every broken rule, or else the better use, whose margin leaves open what the certificate does. */
    public List<Reason> whyNot(String first, String second) {
        return whyNot(first, second, Effort.BEST_CERTIFIED);
    }

    /** The same with a margin known as closely as that: a proof takes some five times as long at 10,000 people. */
    public List<Reason> whyNot(String first, String second, Effort effort) {
        int a = pool.indexOf(first);
        int b = pool.indexOf(second);
        if (a == b) {
            throw new IllegalArgumentException("'" + first + "' cannot be paired with themselves.");
        }
        long views = problem.scorer().views(a, b);
        int value = Points.shown(problem.scorer().value(views));
        if (partners.are(a, b)) {
            return List.of(new Reason.ArePartners(value));
        }
        List<Reason.Broken> broken = new BrokenRules(problem).of(a, b);
        if (!broken.isEmpty()) {
            return List.copyOf(broken);
        }
        List<String> promised = IntStream.of(a, b)
                .filter(person -> problem.places(person) == 0)
                .mapToObj(pool::id)
                .toList();
        if (!promised.isEmpty()) {
            return List.of(new Reason.NoPlace(promised));
        }
        long estimate = solved.prices()[a] + solved.prices()[b] - problem.weight(a, b, views);
        return List.of(new Reason.BetterUse(
                value,
                new Settling(solved, a, b).margin(effort),
                points(Math.max(0, estimate)),
                partners.ids(a),
                partners.ids(b)));
    }

    /** Why a person has no partner, the weightiest reason first; empty when they have one. */
    public List<Reason> whyNobody(String id) {
        int person = pool.indexOf(id);
        return partners.none(person) ? new WhyNobody(solved, partners, person).reasons() : List.of();
    }

    /** The best of the small changes that would give a person without partner one, if any single change does. */
    public Optional<HelpfulChange> smallestChange(String id) {
        return new SmallestChange(solved, partners, pool.indexOf(id)).find();
    }

    /** Who else would do for a person: the best few allowed partners by value less the price of their place. */
    public List<Alternative> alternatives(String id, int few) {
        int person = pool.indexOf(id);
        return IntStream.range(0, pool.size())
                .filter(other -> problem.rules().allows(person, other) && !partners.are(person, other))
                .mapToObj(other -> alternative(person, other))
                .sorted(Comparator.comparingDouble(Alternative::net).reversed().thenComparing(Alternative::id))
                .limit(few)
                .toList();
    }

    private Alternative alternative(int person, int other) {
        long views = problem.scorer().views(person, other);
        long net = problem.weight(person, other, views) - solved.prices()[other];
        return new Alternative(
                pool.id(other),
                Points.shown(problem.scorer().value(views)),
                Points.shown(PairScorer.first(views)),
                points(net));
    }

    private static double points(long micro) {
        return micro * 100.0 / Weights.MICRO;
    }
}
