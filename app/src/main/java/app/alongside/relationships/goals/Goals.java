package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.OpenWords;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.goals.SealedGoals.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The goals of the current organisation's relationships. */
@Component
public class Goals implements OpenWords {
    private static final String SELECT = """
            select goal.* from goal where goal.organisation_id = current_organisation()
            """;
    private static final String IN_ORDER = """
             order by goal.status <> 'OPEN', goal.due, goal.set_at, goal.id
            """;

    private final JdbcClient jdbc;
    private final Steps steps;
    private final SealedGoals sealed;

    Goals(JdbcClient jdbc, Steps steps, SealedGoals sealed) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.sealed = sealed;
    }

    /** The relationship's goals: the open ones first, those due soonest at the head. */
    @Transactional(readOnly = true)
    public List<Goal> listFor(RelationshipId relationship) {
        return withSteps(jdbc.sql(SELECT + " and goal.relationship_id = :relationship" + IN_ORDER)
                .param("relationship", relationship.value())
                .query(this::map)
                .list());
    }

    /** The open goals of everything the person is in and that goes on, those due soonest at the head. */
    @Transactional(readOnly = true)
    public List<Goal> listOpenFor(PersonId person) {
        return withSteps(jdbc.sql(SELECT + """
                         and goal.status = 'OPEN'
                         and exists (select 1 from relationship_member member
                                     join relationship on relationship.organisation_id = member.organisation_id
                                      and relationship.id = member.relationship_id and relationship.state = 'ACTIVE'
                                     where member.organisation_id = goal.organisation_id
                                       and member.relationship_id = goal.relationship_id
                                       and member.person_id = :person)
                        """ + IN_ORDER)
                .param("person", person.value())
                .query(this::map)
                .list());
    }

    /** The goal, when it is one of this relationship. */
    @Transactional(readOnly = true)
    public Optional<Goal> find(RelationshipId relationship, GoalId id) {
        return withSteps(jdbc.sql(SELECT + " and goal.relationship_id = :relationship and goal.id = :id")
                        .param("relationship", relationship.value())
                        .param("id", id.value())
                        .query(this::map)
                        .list())
                .stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public int countOpen(RelationshipId relationship) {
        return jdbc.sql("""
                        select count(*)::int from goal
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and status = 'OPEN'
                        """)
                .param("relationship", relationship.value())
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Goal goal, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into goal (organisation_id, id, relationship_id, owner_id, sealed, due, status, version,
                                          set_by, set_at)
                        values (current_organisation(), :id, :relationship, :owner, :sealed, :due, 'OPEN', 1,
                                :by, :now)
                        """)
                .param("id", goal.id().value())
                .param("relationship", goal.relationshipId().value())
                .params(wordingOf(goal, goal.wording()))
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Rewords a goal that still has the version that was read; says whether it had. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reword(Goal goal, int read, Wording wording) {
        return jdbc.sql("""
                        update goal
                        set owner_id = :owner, sealed = :sealed, what = null, measure = null, reach = null, why = null,
                            due = :due, version = version + 1
                        where organisation_id = current_organisation() and id = :id
                          and relationship_id = :relationship and version = :read
                        """)
                        .param("id", goal.id().value())
                        .param("relationship", goal.relationshipId().value())
                        .params(wordingOf(goal, wording))
                        .param("read", read)
                        .update()
                == 1;
    }

    /** Gives a goal another status; says whether it had a different one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean mark(Goal goal, Goal.Status status, Instant now) {
        return jdbc.sql("""
                        update goal set status = :status, closed_at = :closed
                        where organisation_id = current_organisation() and id = :id
                          and relationship_id = :relationship and status <> :status
                        """)
                        .param("id", goal.id().value())
                        .param("relationship", goal.relationshipId().value())
                        .param("status", status.name())
                        .param("closed", status == Goal.Status.OPEN ? null : Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Seals some goals and steps that were written in the open before; says how many. */
    @Transactional
    @Override
    public int sealSome(int limit) {
        List<Goal> open = jdbc.sql(SELECT + " and goal.sealed is null order by goal.id limit :limit for update")
                .param("limit", limit)
                .query(this::map)
                .list();
        open.forEach(goal -> jdbc.sql("""
                        update goal set sealed = :sealed, what = null, measure = null, reach = null, why = null
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("sealed", sealed.seal(goal.relationshipId(), goal.id(), Words.of(goal.wording())))
                .param("id", goal.id().value())
                .update());
        return open.size() + steps.sealSome(limit);
    }

    private Map<String, @Nullable Object> wordingOf(Goal goal, Wording wording) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("owner", wording.owner() == null ? null : wording.owner().value());
        columns.put("sealed", sealed.seal(goal.relationshipId(), goal.id(), Words.of(wording)));
        columns.put("due", wording.due());
        return columns;
    }

    private List<Goal> withSteps(List<Goal> goals) {
        Map<GoalId, List<Step>> byGoal =
                steps.mapByGoals(goals.stream().map(Goal::id).toList());
        List<Goal> filled = new ArrayList<>();
        for (Goal goal : goals) {
            filled.add(new Goal(
                    goal.id(),
                    goal.relationshipId(),
                    goal.wording(),
                    goal.status(),
                    goal.version(),
                    byGoal.getOrDefault(goal.id(), List.of())));
        }
        return filled;
    }

    private Goal map(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        GoalId id = new GoalId(row.getObject("id", UUID.class));
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        return new Goal(
                id,
                relationship,
                sealed.open(relationship, id, row)
                        .wording(owner == null ? null : new PersonId(owner), row.getObject("due", LocalDate.class)),
                Goal.Status.valueOf(row.getString("status")),
                row.getInt("version"),
                List.of());
    }
}
