package app.alongside.matching.runs;

import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.runs.Everybody.Member;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes people who are ready by what they say today, in as many statements for ten thousand as for two. */
@Component
public class DescribingEverybody {
    private final Enrolments enrolments;
    private final Sources sources;
    private final Clock clock;

    DescribingEverybody(Enrolments enrolments, Sources sources, Clock clock) {
        this.enrolments = enrolments;
        this.sources = sources;
        this.clock = clock;
    }

    /** Everybody who is ready in the programme. */
    @Transactional(readOnly = true)
    public Everybody describe(ProgrammeId programme) {
        return describe(enrolments.listReady(programme));
    }

    /** Those of these people who are ready in the programme. */
    @Transactional(readOnly = true)
    public Everybody describe(ProgrammeId programme, Collection<PersonId> people) {
        return describe(enrolments.listReadyAmong(programme, people));
    }

    private Everybody describe(List<Enrolment> ready) {
        Sources.Known known = sources.know(ready.stream().map(Enrolment::person).toList());
        DescribingPeople describing =
                new DescribingPeople(Commitments.none(), Map.of(), Map.of(), LocalDate.now(clock));
        PoolBuilder pool = Pool.builder().on(LocalDate.now(clock));
        Map<String, Member> members = new HashMap<>();
        for (Enrolment enrolment : ready) {
            Person person = known.people().get(enrolment.person());
            Profile profile = known.profiles().get(enrolment.person());
            if (person != null && profile != null && person.active()) {
                pool.add(describing.describe(
                        enrolment, person, profile, known.weeks().get(person.id())));
                members.put(
                        person.id().toString(),
                        new Member(person, enrolment.readyAt() == null ? enrolment.joinedAt() : enrolment.readyAt()));
            }
        }
        return new Everybody(pool.build(), members);
    }
}
