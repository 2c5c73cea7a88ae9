package app.alongside.matching.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.GatheredPool;
import app.alongside.matching.runs.GatheringPool;
import app.alongside.matching.runs.PairedPool;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Headcounts;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tries a ruling on two people: the pool as it is now is solved by the saved policy, then once more with the ruling, and
 * both are compared. Done while the coordinator waits, so only for pools of up to {@value #LARGEST} people.
 */
@Component
public class TryingRulings {
    /** The most people for whom it is quick enough. */
    public static final int LARGEST = 5_000;

    private final GatheringPool gathering;
    private final Policies policies;
    private final Headcounts headcounts;

    TryingRulings(GatheringPool gathering, Policies policies, Headcounts headcounts) {
        this.gathering = gathering;
        this.policies = policies;
        this.headcounts = headcounts;
    }

    /** The pool as it is now, solved. */
    public record Now(GatheredPool gathered, PolicySettings settings, PairedPool paired) {
        public MatchResult result() {
            return paired.result();
        }

        /** What the policy's floor costs, in points. */
        public double floorPrice() {
            return paired.floor() == null ? 0 : paired.floor().price();
        }

        public boolean includes(PersonId person) {
            return result().solved().problem().pool().contains(person.toString());
        }
    }

    /** Solves the pool as it is now; empty where that would take too long. */
    public Optional<Now> solve(ProgrammeId programme) {
        int ready = headcounts.countByStatus(programme).getOrDefault(Enrolment.Status.READY, 0);
        if (ready > LARGEST) {
            return Optional.empty();
        }
        GatheredPool gathered = gathering.gather(programme);
        PolicySettings settings = policies.get(programme);
        return Optional.of(
                new Now(gathered, settings, PairedPool.of(gathered.pool(), settings, options(gathered.together()))));
    }

    /** What would come of the ruling. */
    public MatchResult rule(Now now, IdPair pair, Ruling ruling) {
        List<IdPair> together = new ArrayList<>(now.gathered().together());
        together.removeIf(other -> isSame(other, pair));
        if (ruling == Ruling.TOGETHER) {
            together.add(pair);
            return solve(now, now.gathered().pool(), options(together));
        }
        return solve(now, now.gathered().pool().withApart(pair.first(), pair.second()), options(together));
    }

    private static MatchResult solve(Now now, Pool pool, RunOptions options) {
        return now.settings().floor() == null
                ? Matcher.again(now.result(), pool, options)
                : PairedPool.of(pool, now.settings(), options).result();
    }

    private static RunOptions options(List<IdPair> together) {
        return RunOptions.defaults().withRetrieval(RetrievalWay.EXACT).withLocked(together);
    }

    private static boolean isSame(IdPair one, IdPair other) {
        return one.equals(other)
                || one.first().equals(other.second()) && one.second().equals(other.first());
    }
}
