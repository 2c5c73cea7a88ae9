package app.alongside.matching;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people answered to proposals. One person never learns another's answer from here, nor the reason. */
@Component
public class Answers {
    private static final int FEWEST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Answer> find(ProposalId proposal, PersonId person) {
        return Optional.ofNullable(mapByPerson(proposal).get(person));
    }

    @Transactional(readOnly = true)
    Map<PersonId, Answer> mapByPerson(ProposalId proposal) {
        record Row(PersonId person, Answer answer) {}
        return jdbc
                .sql("""
                        select person_id, answer from proposal_answer
                        where organisation_id = current_organisation() and proposal_id = :proposal
                        """)
                .param("proposal", proposal.value())
                .query((row, number) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)), Answer.valueOf(row.getString("answer"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::person, Row::answer));
    }

    /** How the answers to {@code proposal} stand. */
    @Transactional(readOnly = true)
    Tally count(Proposal proposal) {
        return new Tally(proposal.people(), mapByPerson(proposal.id()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void accept(ProposalId proposal, PersonId person) {
        put(proposal, person, Answer.ACCEPTED, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decline(ProposalId proposal, PersonId person, Decline decline) {
        put(proposal, person, Answer.DECLINED, decline);
    }

    /** Notes that somebody cannot take part, whatever they said. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stepOut(ProposalId proposal, PersonId person) {
        put(proposal, person, Answer.OUT, null);
    }

    private void put(ProposalId proposal, PersonId person, Answer answer, @Nullable Decline decline) {
        jdbc.sql("""
                        insert into proposal_answer (organisation_id, proposal_id, person_id, answer, reason, answered_at)
                        values (current_organisation(), :proposal, :person, :answer, :reason, :now)
                        on conflict (organisation_id, proposal_id, person_id) do update
                        set answer = excluded.answer, reason = excluded.reason,
                            answered_at = excluded.answered_at
                        """)
                .param("proposal", proposal.value())
                .param("person", person.value())
                .param("answer", answer.name())
                .param("reason", decline == null ? null : decline.reason().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** How many people gave each reason in a programme; only reasons of at least five people. */
    @Transactional(readOnly = true)
    public Map<Decline.Reason, Integer> countReasons(ProgrammeId programme) {
        Map<Decline.Reason, Integer> counts = new EnumMap<>(Decline.Reason.class);
        jdbc.sql("""
                        select reason, count(distinct person_id)::int as people
                        from proposal_answer answer
                        join proposal on proposal.organisation_id = answer.organisation_id
                         and proposal.id = answer.proposal_id
                        where answer.organisation_id = current_organisation() and programme_id = :programme
                          and reason is not null
                        group by reason having count(distinct person_id) >= :fewest
                        """)
                .param("programme", programme.value())
                .param("fewest", FEWEST)
                .query(row -> {
                    counts.put(Decline.Reason.valueOf(row.getString("reason")), row.getInt("people"));
                });
        return counts;
    }

    /** Forgets the person's answer, as if it had not been given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(ProposalId proposal, PersonId person) {
        jdbc.sql("""
                        delete from proposal_answer
                        where organisation_id = current_organisation() and proposal_id = :proposal and person_id = :person
                        """)
                .param("proposal", proposal.value())
                .param("person", person.value())
                .update();
    }
}
