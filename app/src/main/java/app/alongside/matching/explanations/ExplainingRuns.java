package app.alongside.matching.explanations;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.explain.FactorPart;
import app.alongside.matching.engine.explain.PairExplanation;
import app.alongside.matching.engine.explain.SharedGround;
import app.alongside.matching.engine.explain.SkillHelp;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Availability;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns what the engine can explain of a result into facts to keep. */
public final class ExplainingRuns {
    /** For how many people without partner a helpful change is looked for; each costs several solutions of the pool. */
    public static final int MOST_CHANGES_TRIED = 40;

    private final Explainer explainer;
    private final Sieving sieving;
    private final Spares spares;

    public ExplainingRuns(MatchResult result) {
        explainer = new Explainer(result.solved());
        sieving = new Sieving(result.solved().problem());
        spares = new Spares(result, explainer);
    }

    /** What speaks for a matched pair. */
    public Explanation explain(MatchedPair pair) {
        Explanation alone = explain(pair.first(), pair.second());
        return alone.beside(
                sieving.of(pair.first()), sieving.of(pair.second()), spares.of(pair.first()), spares.of(pair.second()));
    }

    /** What speaks for two people as a pair, whatever became of them, without a look at others. */
    public Explanation explain(String first, String second) {
        PairExplanation engine = explainer.pair(first, second);
        return new Explanation(
                engine.value(),
                engine.firstView() - hidden(engine, FactorPart::first),
                engine.secondView() - hidden(engine, FactorPart::second),
                engine.parts().stream().map(ExplainingRuns::part).toList(),
                lessons(engine.firstGets()),
                lessons(engine.secondGets()),
                common(engine.shared()),
                engine.differences().stream()
                        .map(difference ->
                                new Explanation.Contrast(difference.kind(), difference.first(), difference.second()))
                        .toList(),
                null,
                null,
                null,
                null);
    }

    /** Why somebody has no partner, without looking for a change that would help. */
    public WhyAlone why(String person) {
        return WhyAlone.of(explainer.whyNobody(person), Optional.empty());
    }

    /** Why somebody has no partner, and the smallest change that would help, tried by solving again. */
    public WhyAlone explainAlone(String person) {
        return WhyAlone.of(explainer.whyNobody(person), explainer.smallestChange(person));
    }

    private static Explanation.Part part(FactorPart part) {
        return part.factor() == Factor.CHOICE
                ? new Explanation.Part(part.factor(), unchosen(part.first()), unchosen(part.second()))
                : new Explanation.Part(part.factor(), points(part.first()), points(part.second()));
    }

    /** Whom somebody would have liked is theirs to know: the pair is explained as if neither had chosen the other. */
    private static Explanation.Points unchosen(FactorPart.Side side) {
        return new Explanation.Points(
                side.known() ? (int) Math.round(side.atMost() / 2) : side.points(), side.atMost(), false);
    }

    private static int hidden(PairExplanation engine, Function<FactorPart, FactorPart.Side> side) {
        return engine.parts().stream()
                .filter(part -> part.factor() == Factor.CHOICE)
                .map(side)
                .mapToInt(own -> own.points() - unchosen(own).points())
                .sum();
    }

    private static Explanation.Points points(FactorPart.Side side) {
        return new Explanation.Points(side.points(), side.atMost(), side.known());
    }

    /** What the engine found that somebody can learn, to keep. */
    public static List<Explanation.Lesson> lessons(List<SkillHelp> helps) {
        return helps.stream()
                .map(help -> new Explanation.Lesson(help.skill(), help.level(), help.now(), help.target(), help.rank()))
                .toList();
    }

    private static Explanation.Common common(SharedGround shared) {
        Availability time = shared.time();
        return new Explanation.Common(
                shared.goals(),
                shared.interests(),
                shared.challenges(),
                shared.languages(),
                time == null ? null : time.hours());
    }
}
