package app.alongside.insights.measures;

import app.alongside.insights.Indicators.Balance;
import app.alongside.insights.Indicators.Days;
import app.alongside.insights.disclosure.Disclosure;
import app.alongside.insights.disclosure.Share;
import app.alongside.programmes.ProgrammeId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sums up the facts of a programme. What comes out has not passed the gate yet: it is not for showing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Measures {
    /** How long a new relationship has for its first session. */
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private static final double NORMAL_95 = 1.96;

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who joined, by the week they did and by what is true of them at {@code now}. */
    public Cells listCells(ProgrammeId programme, Instant now) {
        Map<Cells.Cell, Integer> people = new LinkedHashMap<>();
        jdbc.sql("""
                        with paired as (
                            select member.person_id, min(started_at) as since,
                                   bool_or(signed_at is not null) as signed,
                                   bool_or(ended_at is not null) as parted,
                                   bool_or(closed_at is not null) as closed,
                                   bool_or(first_session_at <= started_at + interval '14 days') as met_early
                            from insights_member member
                            join insights_relationship relationship
                              on relationship.organisation_id = member.organisation_id
                             and relationship.programme_id = member.programme_id
                             and relationship.relationship_id = member.relationship_id
                            where member.organisation_id = current_organisation() and member.programme_id = :programme
                            group by member.person_id),
                        met as (
                            select member.person_id, count(*) as sessions
                            from insights_member member
                            join insights_session session
                              on session.organisation_id = member.organisation_id
                             and session.programme_id = member.programme_id
                             and session.relationship_id = member.relationship_id
                            where member.organisation_id = current_organisation() and member.programme_id = :programme
                            group by member.person_id),
                        answered as (
                            select person_id, bool_or(accepted) as accepted from insights_answer
                            where organisation_id = current_organisation() and programme_id = :programme
                            group by person_id),
                        pulsed as (
                            select person_id, avg(got) - avg(gave) as difference from insights_pulse
                            where organisation_id = current_organisation() and programme_id = :programme and released
                            group by person_id),
                        fitting as (
                            select person_id, bool_and(works) as works from insights_fit
                            where organisation_id = current_organisation() and programme_id = :programme and released
                            group by person_id),
                        person as (
                            select date_trunc('week', joined_at at time zone 'UTC')::date as week,
                                   ready_at is not null as ready,
                                   answered.person_id is not null as answered,
                                   coalesce(accepted, false) as accepted,
                                   since is not null as matched,
                                   coalesce(sessions, 0) as sessions,
                                   coalesce(since <= :due, false) as due,
                                   coalesce(met_early, false) as met_early,
                                   coalesce(signed, false) as signed,
                                   coalesce(parted, false) as parted,
                                   coalesce(parted and closed, false) as closed,
                                   works,
                                   left_at is not null as gone,
                                   coalesce(paused_at > coalesce(returned_at, '-infinity'), false) as paused,
                                   difference
                            from insights_participation participation
                            left join answered on answered.person_id = participation.person_id
                            left join paired on paired.person_id = participation.person_id
                            left join met on met.person_id = participation.person_id
                            left join pulsed on pulsed.person_id = participation.person_id
                            left join fitting on fitting.person_id = participation.person_id
                            where organisation_id = current_organisation() and programme_id = :programme
                              and joined_at is not null)
                        select week,
                               1 + ready::int * 2
                                 + (ready and answered)::int * 4
                                 + (ready and accepted)::int * 8
                                 + (ready and accepted and matched)::int * 16
                                 + (ready and accepted and matched and sessions >= 1)::int * 32
                                 + (ready and accepted and matched and sessions >= 3)::int * 64
                                 + due::int * 128
                                 + (due and met_early)::int * 256
                                 + (difference is not null)::int * 512
                                 + coalesce(abs(difference) <= :even, false)::int * 1024
                                 + (ready and accepted and matched and signed)::int * 2048
                                 + gone::int * 4096
                                 + paused::int * 8192
                                 + (works is not null)::int * 16384
                                 + coalesce(works, false)::int * 32768
                                 + parted::int * 65536
                                 + closed::int * 131072 as traits,
                               count(*)::int as people
                        from person group by 1, 2 order by 1, 2
                        """)
                .param("programme", programme.value())
                .param("due", Timestamp.from(now.minus(TWO_WEEKS)))
                .param("even", Balance.EVEN)
                .query(row -> {
                    people.put(
                            new Cells.Cell(row.getObject("week", LocalDate.class), row.getInt("traits")),
                            row.getInt("people"));
                });
        return new Cells(people);
    }

    /**
     * Sessions held, by the Mondays of their weeks. How many people met is known only week by week: weeks joined may
     * show the same few again, so a week counts with all its people or, where they are fewer than five, with none.
     */
    public SortedMap<LocalDate, Periods.Week> listSessionWeeks(ProgrammeId programme) {
        SortedMap<LocalDate, Periods.Week> weeks = new TreeMap<>();
        jdbc.sql("""
                        select date_trunc('week', held_at at time zone 'UTC')::date as week,
                               count(distinct session_id)::int as sessions,
                               count(distinct member.person_id)::int as people
                        from insights_session session
                        join insights_member member on member.organisation_id = session.organisation_id
                         and member.programme_id = session.programme_id
                         and member.relationship_id = session.relationship_id
                        where session.organisation_id = current_organisation() and session.programme_id = :programme
                        group by 1 order by 1
                        """).param("programme", programme.value()).query(row -> {
            int people = row.getInt("people");
            weeks.put(
                    row.getObject("week", LocalDate.class),
                    new Periods.Week(row.getInt("sessions"), people < Disclosure.LEAST ? 0 : people));
        });
        return weeks;
    }

    /** The days from being ready to the beginning of the first relationship, told as those of {@code people}. */
    public Optional<Days> findTimeToMatch(ProgrammeId programme, int people) {
        return jdbc.sql("""
                        with waited as (
                            select greatest(0, extract(epoch from min(started_at) - ready_at) / 86400) as days
                            from insights_participation participation
                            join insights_member member on member.organisation_id = participation.organisation_id
                             and member.programme_id = participation.programme_id
                             and member.person_id = participation.person_id
                            join insights_relationship relationship
                              on relationship.organisation_id = member.organisation_id
                             and relationship.programme_id = member.programme_id
                             and relationship.relationship_id = member.relationship_id
                            where participation.organisation_id = current_organisation()
                              and participation.programme_id = :programme and ready_at is not null
                            group by participation.person_id, ready_at)
                        select percentile_cont(0.5) within group (order by days) as median,
                               percentile_cont(0.75) within group (order by days) as three_quarters
                        from waited having count(*) >= :least
                        """)
                .param("programme", programme.value())
                .param("least", Disclosure.LEAST)
                .query((row, number) -> new Days(row.getDouble("median"), row.getDouble("three_quarters"), people))
                .optional();
    }

    /** What people said they gave and got, each person's pulses averaged first, told as the words of {@code people}. */
    public Optional<Balance> findBalance(ProgrammeId programme, int people, @Nullable Share even) {
        return jdbc.sql("""
                        with person as (
                            select avg(gave) as gave, avg(got) as got from insights_pulse
                            where organisation_id = current_organisation() and programme_id = :programme and released
                            group by person_id)
                        select avg(gave) as gave, avg(got) as got, avg(got - gave) as difference,
                               coalesce(stddev_samp(got - gave), 0) as spread
                        from person having count(*) >= :least
                        """)
                .param("programme", programme.value())
                .param("least", Disclosure.LEAST)
                .query((row, number) -> new Balance(
                        row.getDouble("gave"),
                        row.getDouble("got"),
                        row.getDouble("difference"),
                        NORMAL_95 * row.getDouble("spread") / Math.sqrt(people),
                        people,
                        even))
                .optional();
    }
}
