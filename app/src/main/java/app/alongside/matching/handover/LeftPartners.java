package app.alongside.matching.handover;

import static java.util.stream.Collectors.toSet;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds those whose partner has paused, left the programme or is inactive in the directory: partners they still have, and
 * those whose relationship ended lately. Whoever is away as well is not among them.
 */
@Component
public class LeftPartners {
    /** How long ago a relationship may have ended. */
    public static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;

    LeftPartners(JdbcClient jdbc, Enrolments enrolments, People people, Clock clock) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LeftPartner> list(ProgrammeId programme) {
        List<LeftPartner> all = listPairs(programme);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Person> known = people.mapByIds(all.stream()
                .flatMap(pair -> Stream.of(pair.away(), pair.partner()))
                .distinct()
                .toList());
        Set<PersonId> away = new HashSet<>(
                enrolments.listAway(programme).stream().map(Enrolment::person).collect(toSet()));
        known.values().stream()
                .filter(person -> !person.active())
                .map(Person::id)
                .forEach(away::add);
        return all.stream()
                .filter(pair -> away.contains(pair.away()) && !away.contains(pair.partner()))
                .toList();
    }

    /** Both sides of every pair; of two who were a pair more than once the last time. */
    private List<LeftPartner> listPairs(ProgrammeId programme) {
        return jdbc.sql("""
                        select distinct on (one.person_id, other.person_id) one.person_id, other.person_id as partner_id,
                               other.released_at is null as running,
                               coalesce((proposal.explanation ->> 'value')::int, 0) as value
                        from seat one
                        join seat other on other.organisation_id = one.organisation_id
                         and other.proposal_id = one.proposal_id and other.person_id <> one.person_id
                        join proposal on proposal.organisation_id = one.organisation_id and proposal.id = one.proposal_id
                        where one.organisation_id = current_organisation() and one.programme_id = :programme
                          and proposal.form = 'PAIR' and (other.released_at is null or other.released_at > :since)
                        order by one.person_id, other.person_id, one.taken_at desc
                        """)
                .param("programme", programme.value())
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, number) -> new LeftPartner(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new PersonId(row.getObject("partner_id", UUID.class)),
                        row.getBoolean("running"),
                        row.getInt("value")))
                .list();
    }
}
