package app.alongside.matching.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.runs.GatheredPool;
import app.alongside.matching.runs.GatheringPool;
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
    public record Now(GatheredPool gathered, MatchResult result) {
        public boolean includes(PersonId person) {
            return result.solved().problem().pool().contains(person.toString());
        }
    }

    /** Solves the pool as it is now; empty where that would take too long. */
    public Optional<Now> solve(ProgrammeId programme) {
        int ready = headcounts.countByStatus(programme).getOrDefault(Enrolment.Status.READY, 0);
        if (ready > LARGEST) {
            return Optional.empty();
        }
        GatheredPool gathered = gathering.gather(programme);
        return Optional.of(new Now(
                gathered,
                Matcher.match(
                        gathered.pool(),
                        policies.get(programme).toPolicy(),
                        RunOptions.defaults().withRetrieval(RetrievalWay.EXACT).withLocked(gathered.together()))));
    }

    /** What would come of the ruling. */
    public MatchResult rule(Now now, IdPair pair, Ruling ruling) {
        RunOptions options = RunOptions.defaults().withRetrieval(RetrievalWay.EXACT);
        List<IdPair> together = new ArrayList<>(now.gathered().together());
        together.removeIf(other -> isSame(other, pair));
        if (ruling == Ruling.TOGETHER) {
            together.add(pair);
            return Matcher.again(now.result(), now.gathered().pool(), options.withLocked(together));
        }
        return Matcher.again(
                now.result(),
                now.gathered().pool().withApart(pair.first(), pair.second()),
                options.withLocked(together));
    }

    private static boolean isSame(IdPair one, IdPair other) {
        return one.equals(other)
                || one.first().equals(other.second()) && one.second().equals(other.first());
    }
}
