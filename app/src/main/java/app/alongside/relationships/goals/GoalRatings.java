package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.goals.GoalRating.Moment;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ratings of goals, handed out to others only once every member has rated that goal at that moment. */
@Component
public class GoalRatings {
    private final JdbcClient jdbc;

    GoalRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@code reader}, a member, may see: one's own, and all of a goal that everybody has rated. */
    @Transactional(readOnly = true)
    public List<GoalRating> listFor(Relationship relationship, PersonId reader) {
        return jdbc.sql("""
                        select rating.goal_id, rating.moment, rating.person_id, rating.rating
                        from goal_rating rating
                        join goal on goal.organisation_id = rating.organisation_id and goal.id = rating.goal_id
                         and goal.relationship_id = :relationship
                        where rating.organisation_id = current_organisation()
                          and (rating.person_id = :reader
                               or (select count(*) from goal_rating other
                                   where other.organisation_id = rating.organisation_id
                                     and other.goal_id = rating.goal_id and other.moment = rating.moment) >= :members)
                        order by rating.goal_id, rating.moment desc, rating.rated_at, rating.person_id
                        """)
                .param("relationship", relationship.id().value())
                .param("reader", reader.value())
                .param("members", relationship.members().size())
                .query((row, number) -> new GoalRating(
                        new GoalId(row.getObject("goal_id", UUID.class)),
                        Moment.valueOf(row.getString("moment")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("rating")))
                .list();
    }

    /** What somebody has not rated: goals of a relationship, at a moment that may or may not have come. */
    public record Unrated(RelationshipId relationship, Moment moment) {}

    /** What the person has not rated of the open goals of everything the person is in and that goes on. */
    @Transactional(readOnly = true)
    public Set<Unrated> listUnratedBy(PersonId person) {
        return jdbc.sql("""
                        select distinct goal.relationship_id, moment.name
                        from goal
                        join relationship on relationship.organisation_id = goal.organisation_id
                         and relationship.id = goal.relationship_id and relationship.state = 'ACTIVE'
                        join relationship_member member on member.organisation_id = relationship.organisation_id
                         and member.relationship_id = relationship.id and member.person_id = :person
                        cross join unnest(:moments) as moment(name)
                        where goal.organisation_id = current_organisation() and goal.status = 'OPEN'
                          and not exists (select 1 from goal_rating rating
                                          where rating.organisation_id = goal.organisation_id
                                            and rating.goal_id = goal.id and rating.moment = moment.name
                                            and rating.person_id = :person)
                        """)
                .param("person", person.value())
                .param(
                        "moments",
                        Arrays.stream(Moment.values()).map(Moment::name).toArray(String[]::new))
                .query((row, number) -> new Unrated(
                        new RelationshipId(row.getObject("relationship_id", UUID.class)),
                        Moment.valueOf(row.getString("name"))))
                .set();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int count(GoalId goal, Moment moment) {
        return jdbc.sql("""
                        select count(*)::int from goal_rating
                        where organisation_id = current_organisation() and goal_id = :goal and moment = :moment
                        """)
                .param("goal", goal.value())
                .param("moment", moment.name())
                .query(Integer.class)
                .single();
    }

    /** Keeps a rating in place of an earlier one; the caller holds the relationship's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(GoalRating rating, Instant now) {
        jdbc.sql("""
                        insert into goal_rating (organisation_id, goal_id, moment, person_id, rating, rated_at)
                        values (current_organisation(), :goal, :moment, :person, :rating, :now)
                        on conflict (organisation_id, goal_id, moment, person_id)
                        do update set rating = excluded.rating, rated_at = excluded.rated_at
                        """)
                .param("goal", rating.goal().value())
                .param("moment", rating.moment().name())
                .param("person", rating.by().value())
                .param("rating", rating.rating())
                .param("now", Timestamp.from(now))
                .update();
    }
}
