package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.explain.Difference.Kind;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.SkillColumns;
import app.alongside.matching.engine.pool.Want;
import app.alongside.matching.engine.pool.ZoneMinutes;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what speaks for a pair, by the same scores that made its value. */
final class PairExplainer {
    private final Pool pool;
    private final PairScorer scorer;

    PairExplainer(Problem problem) {
        pool = problem.pool();
        scorer = problem.scorer();
    }

    PairExplanation explain(int a, int b) {
        int[] mine = scorer.parts(a, b);
        int[] theirs = scorer.parts(b, a);
        int myView = Points.shown(sum(mine));
        int theirView = Points.shown(sum(theirs));
        int[] myPoints = Points.split(mine, myView);
        int[] theirPoints = Points.split(theirs, theirView);
        List<FactorPart> parts = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            int i = factor.ordinal();
            parts.add(new FactorPart(
                    factor,
                    side(factor, mine[i], myPoints[i], scorer.scores().score(factor, a, b)),
                    side(factor, theirs[i], theirPoints[i], scorer.scores().score(factor, b, a))));
        }
        return new PairExplanation(
                pool.id(a),
                pool.id(b),
                Points.shown(scorer.value(scorer.views(a, b))),
                myView,
                theirView,
                List.copyOf(parts),
                gets(a, b),
                gets(b, a),
                shared(a, b),
                differences(a, b));
    }

    private static int sum(int[] parts) {
        int sum = 0;
        for (int part : parts) {
            sum += part;
        }
        return sum;
    }

    private FactorPart.Side side(Factor factor, int micro, int points, int score) {
        double atMost = scorer.contribution(factor, SkillColumns.ONE) * 100.0 / Weights.MICRO;
        return new FactorPart.Side(micro, points, atMost, score >= 0);
    }

    private List<SkillHelp> gets(int learner, int helper) {
        SkillColumns skills = pool.skills();
        List<SkillHelp> helps = new ArrayList<>();
        int want = skills.firstWant(learner);
        int lastWant = want + skills.wantCount(learner);
        int offer = skills.firstOffer(helper);
        int lastOffer = offer + skills.offerCount(helper);
        while (want < lastWant && offer < lastOffer) {
            int difference = skills.wantedSkill(want) - skills.offeredSkill(offer);
            if (difference == 0 && skills.share(want, skills.offeredLevel(offer)) > 0) {
                Want wanted = pool.spec(learner).wants().get(position(learner, skills.wantedSkill(want)));
                helps.add(new SkillHelp(
                        skills.name(skills.wantedSkill(want)),
                        skills.offeredLevel(offer),
                        wanted.now(),
                        wanted.target(),
                        skills.wantOrder(want) + 1));
            }
            want += difference <= 0 ? 1 : 0;
            offer += difference >= 0 ? 1 : 0;
        }
        helps.sort(Comparator.comparingInt(SkillHelp::rank));
        return List.copyOf(helps);
    }

    private int position(int learner, int skill) {
        List<Want> wants = pool.spec(learner).wants();
        int at = 0;
        while (!wants.get(at).skill().strip().equalsIgnoreCase(pool.skills().name(skill))) {
            at++;
        }
        return at;
    }

    private SharedGround shared(int a, int b) {
        boolean bothSaid = pool.weeks().known(a) && pool.weeks().known(b);
        return new SharedGround(
                pool.goals().shared(a, b),
                pool.interests().shared(a, b),
                pool.challenges().shared(a, b),
                pool.languages().shared(a, b),
                bothSaid ? scorer.scores().sharedWeek(a, b) : null);
    }

    private List<Difference> differences(int a, int b) {
        List<Difference> differences = new ArrayList<>();
        add(
                differences,
                Kind.FUNCTION,
                pool.functions().name(a),
                pool.functions().name(b));
        add(
                differences,
                Kind.DEPARTMENT,
                pool.departments().name(a),
                pool.departments().name(b));
        add(
                differences,
                Kind.LOCATION,
                pool.locations().name(a),
                pool.locations().name(b));
        add(
                differences,
                Kind.LEVEL,
                pool.spec(a).place().level(),
                pool.spec(b).place().level());
        add(differences, Kind.CLOCK, clock(a), clock(b));
        return List.copyOf(differences);
    }

    private @Nullable Integer clock(int person) {
        int minutes = pool.zoneMinutes(person);
        return minutes == ZoneMinutes.UNKNOWN ? null : minutes;
    }

    private static void add(List<Difference> all, Kind kind, @Nullable Object first, @Nullable Object second) {
        if (first != null && second != null && !first.equals(second)) {
            all.add(new Difference(kind, first.toString(), second.toString()));
        }
    }
}
