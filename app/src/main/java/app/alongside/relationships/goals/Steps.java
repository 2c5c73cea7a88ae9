package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
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

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Map<GoalId, List<Step>> mapByGoals(Collection<GoalId> goals) {
        Map<GoalId, List<Step>> byGoal = new LinkedHashMap<>();
        if (goals.isEmpty()) {
            return byGoal;
        }
        jdbc.sql("""
                        select * from goal_step
                        where organisation_id = current_organisation() and goal_id = any(:goals) order by id
                        """)
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .query(row -> {
                    byGoal.computeIfAbsent(new GoalId(row.getObject("goal_id", UUID.class)), goal -> new ArrayList<>())
                            .add(map(row));
                });
        return byGoal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(GoalId goal, String text, Taking taking) {
        jdbc.sql("""
                        insert into goal_step (organisation_id, id, goal_id, text, owner_id, due)
                        values (current_organisation(), uuidv7(), :goal, :text, :owner, :due)
                        """)
                .param("goal", goal.value())
                .param("text", text)
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

    private static Step map(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        Timestamp done = row.getTimestamp("done_at");
        return new Step(
                row.getObject("id", UUID.class),
                row.getString("text"),
                owner == null ? null : new PersonId(owner),
                row.getObject("due", LocalDate.class),
                done == null ? null : done.toInstant());
    }
}
