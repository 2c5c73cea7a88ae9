package app.alongside.matching.discover;

import app.alongside.matching.FreePlaces;
import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.explanations.Sieve;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.DescribingEverybody;
import app.alongside.matching.runs.Everybody;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what keeps somebody from asking another, as everything is at this moment. */
@Component
public class FindingObstacles {
    private final DescribingEverybody describing;
    private final ReadingTies ties;
    private final Policies policies;
    private final FreePlaces places;

    FindingObstacles(DescribingEverybody describing, ReadingTies ties, Policies policies, FreePlaces places) {
        this.describing = describing;
        this.ties = ties;
        this.policies = policies;
        this.places = places;
    }

    /** What keeps {@code reader} from asking {@code other}; whoever is kept apart is gone whatever else is true of them. */
    @Transactional(readOnly = true)
    public Optional<Obstacle> find(ProgrammeId programme, PersonId reader, PersonId other) {
        PolicySettings settings = policies.get(programme);
        Everybody two = describing.describe(programme, List.of(reader, other));
        Ties between = ties.read(programme, reader, settings.rules().monthsApart());
        if (two.members().size() < 2 || between.apart().contains(other)) {
            return Optional.of(Obstacle.GONE);
        }
        if (between.proposed().containsKey(other)) {
            return Optional.of(Obstacle.MATCHED);
        }
        if (places.count(programme, List.of(other)).getOrDefault(other, 0) <= 0) {
            return Optional.of(Obstacle.FULL);
        }
        return findBroken(new Problem(two.pool(), settings.toPolicy(), Commitments.none()));
    }

    private static Optional<Obstacle> findBroken(Problem two) {
        return two.rules().allows(0, 1)
                ? Optional.empty()
                : Optional.of(Obstacle.of(Sieve.Step.of(two.rules().broken(0, 1))));
    }
}
