package app.alongside.insights.facts;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes facts down. Each write may come twice, late, or before the one that should precede it; the table is the same
 * in the end.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Facts {
    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When somebody did something in a programme. */
    record Moment(ProgrammeId programme, PersonId person, Instant at) {}

    void joined(Moment moment) {
        note(moment, """
                insert into insights_participation (organisation_id, programme_id, person_id, joined_at)
                values (current_organisation(), :programme, :person, :at)
                on conflict (organisation_id, programme_id, person_id)
                do update set joined_at = least(insights_participation.joined_at, excluded.joined_at),
                              ready_at = case when insights_participation.ready_at >= excluded.joined_at
                                              then insights_participation.ready_at end,
                              left_at = case when insights_participation.left_at > excluded.joined_at
                                             then insights_participation.left_at end
                """);
    }

    void ready(Moment moment) {
        note(moment, """
                insert into insights_participation (organisation_id, programme_id, person_id, ready_at)
                values (current_organisation(), :programme, :person, :at)
                on conflict (organisation_id, programme_id, person_id)
                do update set ready_at = least(insights_participation.ready_at, excluded.ready_at)
                """);
    }

    void left(Moment moment) {
        note(moment, """
                insert into insights_participation (organisation_id, programme_id, person_id, left_at)
                values (current_organisation(), :programme, :person, :at)
                on conflict (organisation_id, programme_id, person_id) do update set left_at = excluded.left_at
                """);
    }

    void paused(Moment moment) {
        note(moment, """
                insert into insights_participation (organisation_id, programme_id, person_id, paused_at)
                values (current_organisation(), :programme, :person, :at)
                on conflict (organisation_id, programme_id, person_id)
                do update set paused_at = greatest(insights_participation.paused_at, excluded.paused_at)
                """);
    }

    void returned(Moment moment) {
        note(moment, """
                insert into insights_participation (organisation_id, programme_id, person_id, returned_at)
                values (current_organisation(), :programme, :person, :at)
                on conflict (organisation_id, programme_id, person_id)
                do update set returned_at = greatest(insights_participation.returned_at, excluded.returned_at)
                """);
    }

    private void note(Moment moment, String sql) {
        jdbc.sql(sql)
                .param("programme", moment.programme().value())
                .param("person", moment.person().value())
                .param("at", Timestamp.from(moment.at()))
                .update();
    }

    /** The newest answer to a proposal counts. */
    void answered(Moment moment, UUID proposal, boolean accepted) {
        jdbc.sql("""
                        insert into insights_answer (organisation_id, programme_id, proposal_id, person_id, accepted, at)
                        values (current_organisation(), :programme, :proposal, :person, :accepted, :at)
                        on conflict (organisation_id, programme_id, proposal_id, person_id)
                        do update set accepted = excluded.accepted, at = excluded.at
                        where insights_answer.at < excluded.at
                        """)
                .param("programme", moment.programme().value())
                .param("proposal", proposal)
                .param("person", moment.person().value())
                .param("accepted", accepted)
                .param("at", Timestamp.from(moment.at()))
                .update();
    }

    /** What happens once to a relationship; the earliest counts. */
    enum Milestone {
        STARTED("started_at"),
        SIGNED("signed_at"),
        FIRST_SESSION("first_session_at"),
        ENDED("ended_at"),
        CLOSED("closed_at");

        private final String column;

        Milestone(String column) {
            this.column = column;
        }
    }

    void reached(Milestone milestone, ProgrammeId programme, UUID relationship, Instant at) {
        jdbc.sql("""
                        insert into insights_relationship (organisation_id, programme_id, relationship_id, COLUMN)
                        values (current_organisation(), :programme, :relationship, :at)
                        on conflict (organisation_id, programme_id, relationship_id)
                        do update set COLUMN = least(insights_relationship.COLUMN, excluded.COLUMN)
                        """.replace("COLUMN", milestone.column))
                .param("programme", programme.value())
                .param("relationship", relationship)
                .param("at", Timestamp.from(at))
                .update();
    }

    void belong(ProgrammeId programme, UUID relationship, List<PersonId> members) {
        jdbc.sql("""
                        insert into insights_member (organisation_id, programme_id, relationship_id, person_id)
                        select current_organisation(), :programme, :relationship, person
                        from unnest(:members) as person on conflict do nothing
                        """)
                .param("programme", programme.value())
                .param("relationship", relationship)
                .param("members", members.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    void held(ProgrammeId programme, UUID relationship, UUID session, Instant at) {
        jdbc.sql("""
                        insert into insights_session (organisation_id, programme_id, relationship_id, session_id, held_at)
                        values (current_organisation(), :programme, :relationship, :session, :at)
                        on conflict do nothing
                        """)
                .param("programme", programme.value())
                .param("relationship", relationship)
                .param("session", session)
                .param("at", Timestamp.from(at))
                .update();
    }
}
