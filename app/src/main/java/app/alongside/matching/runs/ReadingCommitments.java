package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.policy.Policies;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what binds people already: partners, open proposals, answers of old. */
@Component
public class ReadingCommitments {
    private final JdbcClient jdbc;
    private final Policies policies;

    ReadingCommitments(JdbcClient jdbc, Policies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @Transactional(readOnly = true)
    Commitments read(ProgrammeId programme) {
        return new Commitments(
                countUsed(programme),
                countUsed(),
                listApart(programme),
                mapPast(),
                mapChoices(programme),
                countWaited(programme));
    }

    /** Places given or promised in one programme, by person. */
    private Map<PersonId, Integer> countUsed(ProgrammeId programme) {
        return count(jdbc.sql("""
                        select person_id, count(*)::int as number from (
                            select person_id from seat
                            where organisation_id = current_organisation() and programme_id = :programme
                              and released_at is null
                            union all
                            select member.person_id from proposal
                            join proposal_member member on member.organisation_id = proposal.organisation_id
                             and member.proposal_id = proposal.id
                            where proposal.organisation_id = current_organisation() and programme_id = :programme
                              and status = 'OPEN'
                              and not exists (select 1 from proposal_answer answer
                                              where answer.organisation_id = member.organisation_id
                                                and answer.proposal_id = member.proposal_id
                                                and answer.person_id = member.person_id
                                                and answer.answer <> 'ACCEPTED')) as used
                        group by person_id
                        """).param("programme", programme.value()));
    }

    /** Places given or promised in all programmes, by person. */
    private Map<PersonId, Integer> countUsed() {
        return count(jdbc.sql("""
                        select person_id, count(*)::int as number from (
                            select person_id from seat
                            where organisation_id = current_organisation() and released_at is null
                            union all
                            select member.person_id from proposal
                            join proposal_member member on member.organisation_id = proposal.organisation_id
                             and member.proposal_id = proposal.id
                            where proposal.organisation_id = current_organisation() and status = 'OPEN'
                              and not exists (select 1 from proposal_answer answer
                                              where answer.organisation_id = member.organisation_id
                                                and answer.proposal_id = member.proposal_id
                                                and answer.person_id = member.person_id
                                                and answer.answer <> 'ACCEPTED')) as used
                        group by person_id
                        """));
    }

    private Map<PersonId, List<PersonId>> mapChoices(ProgrammeId programme) {
        Map<PersonId, List<PersonId>> choices = new HashMap<>();
        if (policies.get(programme).choices().counts()) {
            jdbc.sql("""
                            select person_id, chosen_id from next_choice
                            where organisation_id = current_organisation() and programme_id = :programme
                              and kind = 'MATCH'
                            order by person_id, place, chosen_id
                            """).param("programme", programme.value()).query(row -> {
                choices.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), any -> new ArrayList<>())
                        .add(new PersonId(row.getObject("chosen_id", UUID.class)));
            });
        }
        return choices;
    }

    private Map<PersonId, Integer> countWaited(ProgrammeId programme) {
        return count(jdbc.sql("""
                        select left_out.person_id, count(*)::int as number
                        from match_left_out left_out
                        join match_run run on run.organisation_id = left_out.organisation_id and run.id = left_out.run_id
                        where left_out.organisation_id = current_organisation() and run.programme_id = :programme
                          and run.published_at is not null
                        group by left_out.person_id
                        """).param("programme", programme.value()));
    }

    /** Whoever said no stays apart from each of the others; those others may well meet again. */
    private Set<Duo> listApart(ProgrammeId programme) {
        return new HashSet<>(jdbc.sql("""
                        select one.person_id as one, other.person_id as other
                        from proposal
                        join proposal_member one on one.organisation_id = proposal.organisation_id
                         and one.proposal_id = proposal.id
                        join proposal_member other on other.organisation_id = proposal.organisation_id
                         and other.proposal_id = proposal.id and other.person_id <> one.person_id
                        where proposal.organisation_id = current_organisation()
                          and (status = 'OPEN'
                               or status = 'DECLINED' and programme_id = :programme and exists (
                                   select 1 from proposal_answer answer
                                   where answer.organisation_id = proposal.organisation_id
                                     and answer.proposal_id = proposal.id and answer.person_id = one.person_id
                                     and answer.answer = 'DECLINED')
                               or status = 'AGREED' and exists (
                                   select 1 from seat where seat.organisation_id = proposal.organisation_id
                                     and seat.proposal_id = proposal.id and seat.released_at is null))
                        """)
                .param("programme", programme.value())
                .query((row, number) -> duo(row))
                .list());
    }

    private Map<Duo, LocalDate> mapPast() {
        Map<Duo, LocalDate> past = new HashMap<>();
        jdbc.sql("""
                        select one.person_id as one, other.person_id as other,
                               max(greatest(one.released_at, other.released_at)) as ended
                        from seat one
                        join seat other on other.organisation_id = one.organisation_id
                         and other.proposal_id = one.proposal_id and other.person_id > one.person_id
                        where one.organisation_id = current_organisation()
                        group by one.person_id, other.person_id
                        having bool_and(one.released_at is not null and other.released_at is not null)
                        """).query(row -> {
            past.put(duo(row), LocalDate.ofInstant(row.getTimestamp("ended").toInstant(), ZoneOffset.UTC));
        });
        return past;
    }

    private static Map<PersonId, Integer> count(JdbcClient.StatementSpec statement) {
        Map<PersonId, Integer> counts = new HashMap<>();
        statement.query(row -> {
            counts.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("number"));
        });
        return counts;
    }

    private static Duo duo(ResultSet row) throws SQLException {
        return Duo.of(new PersonId(row.getObject("one", UUID.class)), new PersonId(row.getObject("other", UUID.class)));
    }
}
