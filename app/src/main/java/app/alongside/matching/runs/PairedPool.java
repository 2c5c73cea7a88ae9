package app.alongside.matching.runs;

import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.FloorMatcher;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.WhyAlone;
import app.alongside.matching.policy.Floor;
import app.alongside.matching.policy.PolicySettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool, paired as a policy says.
 *
 * @param floor what became of the policy's floor; absent where it has none
 */
public record PairedPool(MatchResult result, @Nullable HeldFloor floor) {
    /** Pairs a pool; a floor is held where that is possible. */
    public static PairedPool of(Pool pool, PolicySettings settings, RunOptions options) {
        Floor floor = settings.floor();
        return floor == null
                ? new PairedPool(Matcher.match(pool, settings.toPolicy(), options), null)
                : hold(pool, settings, floor, options);
    }

    /** Pairs a pool by each of several policies, which share what work they can. */
    public static List<PairedPool> compare(Pool pool, List<PolicySettings> policies, RunOptions options) {
        List<MatchResult> free = Matcher.compare(
                pool, policies.stream().map(PolicySettings::toPolicy).toList(), options);
        List<PairedPool> paired = new ArrayList<>();
        for (PolicySettings settings : policies) {
            Floor floor = settings.floor();
            paired.add(
                    floor == null
                            ? new PairedPool(free.get(paired.size()), null)
                            : hold(pool, settings, floor, options));
        }
        return paired;
    }

    /** Whether a floor gives people other partners than the total alone would. */
    public boolean isBesideTotal() {
        return floor != null && floor.isFelt();
    }

    /** Why somebody has no partner; beside a floor no change is named, as those are tried for the total alone. */
    WhyAlone explainAlone(ExplainingRuns explaining, String person) {
        return isBesideTotal() ? explaining.why(person).besideTotal() : explaining.explainAlone(person);
    }

    private static PairedPool hold(Pool pool, PolicySettings settings, Floor floor, RunOptions options) {
        LocalDate today = pool.referenceDay();
        FloorMatch held = FloorMatcher.match(
                pool, settings.toPolicy(), options, person -> floor.groupOf(person, today), floor.share());
        return new PairedPool(held.result(), HeldFloor.of(floor, held));
    }
}
