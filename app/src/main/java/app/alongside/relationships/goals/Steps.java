package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of goals, in the order in which they were added. */
@Component
class Steps {
    private final JdbcClient jdbc;
    private final SealedGoals sealed;

    Steps(JdbcClient jdbc, SealedGoals sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Transactional(readOnly = true)
    Map<GoalId, List<Step>> mapByGoals(Collection<GoalId> goals) {
        Map<GoalId, List<Step>> byGoal = new LinkedHashMap<>();
        if (goals.isEmpty()) {
            return byGoal;
        }
        jdbc.sql("""
                        select goal_step.*, goal.relationship_id from goal_step
                        join goal on goal.organisation_id = goal_step.organisation_id and goal.id = goal_step.goal_id
                        where goal_step.organisation_id = current_organisation() and goal_id = any(:goals)
                        order by goal_step.id
                        """)
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .query(row -> {
                    byGoal.computeIfAbsent(new GoalId(row.getObject("goal_id", UUID.class)), goal -> new ArrayList<>())
                            .add(map(row));
                });
        return byGoal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Goal goal, String text, Taking taking) {
        UUID id = jdbc.sql("select uuidv7()")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        jdbc.sql("""
                        insert into goal_step (organisation_id, id, goal_id, sealed, owner_id, due)
                        values (current_organisation(), :id, :goal, :sealed, :owner, :due)
                        """)
                .param("id", id)
                .param("goal", goal.id().value())
                .param("sealed", sealed.sealStep(goal.relationshipId(), id, text))
                .param("owner", taking.owner() == null ? null : taking.owner().value())
                .param("due", taking.due())
                .update();
    }

    /** Says that a step is done; the first time counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    void markDone(GoalId goal, UUID step, Instant now) {
        jdbc.sql("""
                        update goal_step set done_at = coalesce(done_at, :now)
                        where organisation_id = current_organisation() and goal_id = :goal and id = :id
                        """)
                .param("now", Timestamp.from(now))
                .param("goal", goal.value())
                .param("id", step)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void markOpen(GoalId goal, UUID step) {
        jdbc.sql("""
                        update goal_step set done_at = null
                        where organisation_id = current_organisation() and goal_id = :goal and id = :id
                        """).param("goal", goal.value()).param("id", step).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(GoalId goal, UUID step) {
        jdbc.sql("""
                        delete from goal_step
                        where organisation_id = current_organisation() and goal_id = :goal and id = :id
                        """).param("goal", goal.value()).param("id", step).update();
    }

    /** Seals some steps that were written in the open before; says how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    int sealSome(int limit) {
        List<Written> open = jdbc.sql("""
                        select goal_step.id, goal_step.text, goal.relationship_id from goal_step
                        join goal on goal.organisation_id = goal_step.organisation_id and goal.id = goal_step.goal_id
                        where goal_step.organisation_id = current_organisation() and goal_step.sealed is null
                        order by goal_step.id limit :limit for update of goal_step
                        """)
                .param("limit", limit)
                .query((row, number) -> new Written(
                        new RelationshipId(row.getObject("relationship_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getString("text")))
                .list();
        open.forEach(step -> jdbc.sql("""
                        update goal_step set sealed = :sealed, text = null
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("sealed", sealed.sealStep(step.relationship(), step.id(), step.text()))
                .param("id", step.id())
                .update());
        return open.size();
    }

    /** A step as it lay in the open. */
    private record Written(RelationshipId relationship, UUID id, String text) {}

    private Step map(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        Timestamp done = row.getTimestamp("done_at");
        return new Step(
                row.getObject("id", UUID.class),
                sealed.openStep(new RelationshipId(row.getObject("relationship_id", UUID.class)), row),
                owner == null ? null : new PersonId(owner),
                row.getObject("due", LocalDate.class),
                done == null ? null : done.toInstant());
    }
}
