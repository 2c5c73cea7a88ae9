package app.alongside.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened in an organisation, line by line and without the ids, which are drawn anew each time it is made. */
public final class StoryOfOrganisation {
    private StoryOfOrganisation() {}

    /** All lines about {@code organisation}, sorted; asked by somebody who may see its rows. */
    public static List<String> read(JdbcClient jdbc, UUID organisation) {
        return jdbc
                .sql("""
                        with who as (select id, email from person where organisation_id = :organisation),
                        members as (
                            select member.relationship_id, string_agg(who.email, ' + ' order by who.email) as who
                            from relationship_member member join who on who.id = member.person_id
                            where member.organisation_id = :organisation
                            group by member.relationship_id)
                        select concat_ws(' ', 'person', email, name, title, team, started) as line
                        from person where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'programme', slug, published_at)
                        from programme where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'enrolment', programme.slug, who.email, status, joined_at, ready_at, left_at)
                        from enrolment
                        join who on who.id = person_id
                        join programme on programme.organisation_id = :organisation and programme.id = programme_id
                        where enrolment.organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'proposal', least(one.email, other.email), greatest(one.email, other.email),
                                         status, proposed_at, closed_at)
                        from proposal
                        join who one on one.id = first_person_id
                        join who other on other.id = second_person_id
                        where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'relationship', who, state, started_at, agreed_at, met_at)
                        from relationship join members on members.relationship_id = id
                        where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'goal', who, due, status, set_at, closed_at,
                                         (select string_agg(concat_ws(' ', step.due, step.done_at), ', ' order by step.id)
                                          from goal_step step
                                          where step.organisation_id = :organisation and step.goal_id = goal.id))
                        from goal join members on members.relationship_id = goal.relationship_id
                        where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'session', who, starts_at, agreed_at, cancelled_at, held_at)
                        from session join members on members.relationship_id = session.relationship_id
                        where organisation_id = :organisation
                        union all
                        select concat_ws(' ', 'pulse', who.email, session.starts_at, gave, got, given_at)
                        from pulse
                        join session on session.organisation_id = :organisation and session.id = session_id
                        join who on who.id = person_id
                        where pulse.organisation_id = :organisation
                        """)
                .param("organisation", organisation)
                .query((row, number) -> row.getString("line"))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
