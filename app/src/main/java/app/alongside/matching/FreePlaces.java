package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many partners people can still take: what they said, less partners they have and open proposals. */
@Component
public class FreePlaces {
    private final JdbcClient jdbc;
    private final Capacities capacities;

    FreePlaces(JdbcClient jdbc, Capacities capacities) {
        this.jdbc = jdbc;
        this.capacities = capacities;
    }

    /** For those of these people who can be matched in the programme; locks are the caller's business. */
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> count(ProgrammeId programme, Collection<PersonId> people) {
        Map<PersonId, Places> used = countUsed(programme, people);
        Map<PersonId, Integer> free = new HashMap<>();
        capacities.ofReady(programme, people).forEach((person, places) -> {
            Places gone = used.getOrDefault(person, Places.NONE);
            free.put(person, Math.min(places.inProgramme() - gone.inProgramme(), places.inAll() - gone.inAll()));
        });
        return free;
    }

    private Map<PersonId, Places> countUsed(ProgrammeId programme, Collection<PersonId> people) {
        Map<PersonId, Places> used = new HashMap<>();
        jdbc.sql("""
                        select person_id, (count(*) filter (where programme_id = :programme))::int as here,
                               count(*)::int as everywhere
                        from (
                            select person_id, programme_id from seat
                            where organisation_id = current_organisation() and released_at is null
                              and person_id = any(:people)
                            union all
                            select member.person_id, programme_id from proposal_member member
                            join proposal on proposal.organisation_id = member.organisation_id
                             and proposal.id = member.proposal_id
                            where member.organisation_id = current_organisation() and status = 'OPEN'
                              and member.person_id = any(:people)
                              and not exists (select 1 from proposal_answer answer
                                              where answer.organisation_id = member.organisation_id
                                                and answer.proposal_id = member.proposal_id
                                                and answer.person_id = member.person_id
                                                and answer.answer <> 'ACCEPTED')) as used
                        group by person_id
                        """)
                .param("programme", programme.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    used.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new Places(row.getInt("here"), row.getInt("everywhere")));
                });
        return used;
    }
}
