package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Blocks;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Format;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the people of a programme who are ready and have a place left, with everything the engine may know: the
 * directory, what they say about themselves, when they are free, and what binds them already.
 */
@Component
public class GatheringPool {
    private final Enrolments enrolments;
    private final Sources sources;
    private final ReadingCommitments commitments;
    private final PairRulings rulings;
    private final Blocks blocks;
    private final Clock clock;

    GatheringPool(
            Enrolments enrolments,
            Sources sources,
            ReadingCommitments commitments,
            PairRulings rulings,
            Blocks blocks,
            Clock clock) {
        this.enrolments = enrolments;
        this.sources = sources;
        this.commitments = commitments;
        this.rulings = rulings;
        this.blocks = blocks;
        this.clock = clock;
    }

    /** The pool for pairs. */
    @Transactional(readOnly = true)
    public GatheredPool gather(ProgrammeId programme) {
        return gather(programme, Format.Kind.PAIRS);
    }

    /** The pool for pairs as it were if each of these people had one partner less. */
    @Transactional(readOnly = true)
    public GatheredPool gatherFreeing(ProgrammeId programme, Collection<PersonId> people) {
        return gather(programme, Format.Kind.PAIRS, commitments.read(programme).freeing(people));
    }

    /** The pool; whoever shall sit together in a circle is described so, where pairs are settled beforehand instead. */
    @Transactional(readOnly = true)
    GatheredPool gather(ProgrammeId programme, Format.Kind kind) {
        return gather(programme, kind, commitments.read(programme));
    }

    private GatheredPool gather(ProgrammeId programme, Format.Kind kind, Commitments bound) {
        List<Enrolment> ready = enrolments.listReady(programme);
        List<PersonId> ids = ready.stream().map(Enrolment::person).toList();
        Sources.Known known = sources.know(ids);
        Map<Duo, Ruling> ruled = rulings.mapByDuo(programme);
        LocalDate today = LocalDate.now(clock);
        DescribingPeople describing = new DescribingPeople(bound, ruled, blocks.mapApart(ids), today);
        if (kind == Format.Kind.CIRCLES) {
            ruled.forEach(describing::keepTogether);
        }
        PoolBuilder pool = Pool.builder().on(today);
        Map<String, String> names = new HashMap<>();
        for (Enrolment enrolment : ready) {
            Person person = known.people().get(enrolment.person());
            Profile profile = known.profiles().get(enrolment.person());
            if (person != null && profile != null && person.active() && describing.isInPool(enrolment, profile)) {
                pool.add(describing.describe(
                        enrolment, person, profile, known.weeks().get(person.id())));
                names.put(person.id().toString(), person.name());
            }
        }
        return new GatheredPool(pool.build(), together(ruled, bound, names.keySet()), names);
    }

    /** These people alone, whether they have a place or not: enough to tell what they are worth to each other. */
    @Transactional(readOnly = true)
    Pool gatherOnly(ProgrammeId programme, Collection<PersonId> people) {
        Sources.Known known = sources.know(people);
        LocalDate today = LocalDate.now(clock);
        DescribingPeople describing = new DescribingPeople(Commitments.none(), Map.of(), Map.of(), today);
        PoolBuilder pool = Pool.builder().on(today);
        for (Enrolment enrolment : enrolments.listReadyAmong(programme, people)) {
            Person person = Objects.requireNonNull(known.people().get(enrolment.person()));
            Profile profile = Objects.requireNonNull(known.profiles().get(enrolment.person()));
            pool.add(describing.describe(
                    enrolment, person, profile, known.weeks().get(person.id())));
        }
        return pool.build();
    }

    /** Whoever is a pair already, is asked at present or said no is not brought together once more. */
    private static List<IdPair> together(Map<Duo, Ruling> ruled, Commitments bound, Set<String> inPool) {
        return ruled.entrySet().stream()
                .filter(entry ->
                        entry.getValue() == Ruling.TOGETHER && !bound.apart().contains(entry.getKey()))
                .map(entry -> new IdPair(
                        entry.getKey().first().toString(),
                        entry.getKey().second().toString()))
                .filter(pair -> inPool.contains(pair.first()) && inPool.contains(pair.second()))
                .toList();
    }
}
