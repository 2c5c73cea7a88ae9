package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places people have for partners, in a programme and across programmes, and who holds them. No count ever exceeds
 * its places: both are changed under the locks of all the people, taken in the order of their ids, and the database
 * checks every count once more.
 */
@Component
public class Seats {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Capacities capacities;

    Seats(JdbcClient jdbc, Clock clock, Capacities capacities) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.capacities = capacities;
    }

    /** Holds these people's locks until the transaction ends; whoever changes a proposal of theirs begins here. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(Collection<PersonId> people) {
        List<UUID> inOrder = people.stream()
                .sorted(Comparator.comparing(PersonId::toString))
                .map(PersonId::value)
                .toList();
        jdbc.sql("""
                        insert into person_seats (organisation_id, person_id, places)
                        select current_organisation(), person, 0 from unnest(:people) with ordinality as listed (person, place)
                        order by place
                        on conflict do nothing
                        """).param("people", inOrder.toArray(UUID[]::new)).update();
        jdbc.sql("""
                        select person_id from person_seats
                        where organisation_id = current_organisation() and person_id = any(:people)
                        order by person_id for update
                        """)
                .param("people", inOrder.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Whose places are all taken, in the programme or across programmes; all must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> listFull(Proposal proposal) {
        proposal.people().list().forEach(person -> renewPlaces(proposal.programmeId(), person));
        return proposal.people().list().stream()
                .filter(person -> isFull(person) || isFullIn(proposal.programmeId(), person))
                .toList();
    }

    /** Takes a place of each of them; all must be locked and have one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Proposal proposal) {
        for (PersonId person : proposal.people().list()) {
            hold(proposal, person);
            count(proposal.programmeId(), person, 1);
        }
    }

    /** Gives all places of an agreed proposal back; doing it twice changes nothing. */
    @Transactional
    public void release(ProposalId id) {
        lock(listMembers(id));
        record Freed(ProgrammeId programme, PersonId person) {}
        List<Freed> freed = jdbc.sql("""
                        update seat set released_at = :now
                        where organisation_id = current_organisation() and proposal_id = :proposal and released_at is null
                        returning programme_id, person_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("proposal", id.value())
                .query((row, number) -> new Freed(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
        freed.forEach(seat -> count(seat.programme(), seat.person(), -1));
    }

    /** Gives back the place of one of them, who has left the others; doing it twice changes nothing. */
    @Transactional
    public void release(ProposalId id, PersonId person) {
        lock(List.of(person));
        jdbc.sql("""
                        update seat set released_at = :now
                        where organisation_id = current_organisation() and proposal_id = :proposal
                          and person_id = :person and released_at is null
                        returning programme_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("proposal", id.value())
                .param("person", person.value())
                .query((row, number) -> new ProgrammeId(row.getObject("programme_id", UUID.class)))
                .list()
                .forEach(programme -> count(programme, person, -1));
    }

    /** How many partners somebody has, in all programmes. */
    @Transactional(readOnly = true)
    public int countTaken(PersonId person) {
        return jdbc.sql("""
                        select coalesce(max(taken), 0) from person_seats
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    @Transactional(readOnly = true)
    boolean isFull(PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from person_seats
                                       where organisation_id = current_organisation() and person_id = :person
                                         and taken >= places)
                        """)
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Transactional(readOnly = true)
    boolean isFullIn(ProgrammeId programme, PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from programme_seats
                                       where organisation_id = current_organisation() and programme_id = :programme
                                         and person_id = :person and taken >= places)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Somebody may lower their limit below what they have; nobody is sent away, and nobody new comes. */
    private void renewPlaces(ProgrammeId programme, PersonId person) {
        Places places = capacities.of(programme, person);
        jdbc.sql("""
                        update person_seats set places = greatest(:places, taken)
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("places", places.inAll())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        insert into programme_seats (organisation_id, programme_id, person_id, places)
                        values (current_organisation(), :programme, :person, :places)
                        on conflict (organisation_id, programme_id, person_id)
                        do update set places = greatest(excluded.places, programme_seats.taken)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("places", places.inProgramme())
                .update();
    }

    private void hold(Proposal proposal, PersonId person) {
        jdbc.sql("""
                        insert into seat (organisation_id, proposal_id, person_id, programme_id, taken_at)
                        values (current_organisation(), :proposal, :person, :programme, :now)
                        """)
                .param("proposal", proposal.id().value())
                .param("person", person.value())
                .param("programme", proposal.programmeId().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void count(ProgrammeId programme, PersonId person, int more) {
        jdbc.sql("""
                        update person_seats set taken = taken + :more
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("more", more).param("person", person.value()).update();
        jdbc.sql("""
                        update programme_seats set taken = taken + :more
                        where organisation_id = current_organisation() and programme_id = :programme
                          and person_id = :person
                        """)
                .param("more", more)
                .param("programme", programme.value())
                .param("person", person.value())
                .update();
    }

    private List<PersonId> listMembers(ProposalId id) {
        return jdbc.sql("""
                        select person_id from proposal_member
                        where organisation_id = current_organisation() and proposal_id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
