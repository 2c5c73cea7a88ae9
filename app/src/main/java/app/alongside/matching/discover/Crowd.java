package app.alongside.matching.discover;

import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.scoring.PairScorer;
import app.alongside.matching.engine.scoring.RuleBook;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.Everybody;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of a programme as they were read once, with what follows from that for all who look: the choices to narrow
 * down by, and how a policy values and rules. It is worked out when first asked for, and again when the policy changes.
 */
final class Crowd {
    private final Everybody everybody;
    private final Finds.Choices choices;
    private volatile @Nullable Judgement judgement;

    Crowd(Everybody everybody) {
        this.everybody = everybody;
        choices = Finds.Choices.of(everybody.members().values().stream()
                .map(Everybody.Member::person)
                .toList());
    }

    /** How a policy values these people's pairs, and which it allows; safe for use by many threads. */
    record Judgement(PolicySettings settings, PairScorer scorer, RuleBook rules) {
        static Judgement of(Pool pool, PolicySettings settings) {
            MatchPolicy policy = settings.toPolicy();
            PairScorer scorer = new PairScorer(pool, policy);
            return new Judgement(settings, scorer, new RuleBook(pool, policy, scorer.scores()));
        }
    }

    Everybody everybody() {
        return everybody;
    }

    Finds.Choices choices() {
        return choices;
    }

    Judgement judge(PolicySettings settings) {
        Judgement known = judgement;
        if (known == null || !known.settings().equals(settings)) {
            known = Judgement.of(everybody.pool(), settings);
            judgement = known;
        }
        return known;
    }
}
