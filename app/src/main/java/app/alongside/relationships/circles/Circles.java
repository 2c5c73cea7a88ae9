package app.alongside.relationships.circles;

import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.Circle.Asked;
import app.alongside.relationships.circles.Circle.Declined;
import app.alongside.relationships.circles.Circle.Open;
import app.alongside.relationships.circles.Circle.Over;
import app.alongside.relationships.circles.Circle.Running;
import app.alongside.relationships.circles.Circle.Withdrawn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The circles of the current organisation; requests go through {@link CircleAccess}. */
@Component
public class Circles {
    private static final String SELECT = """
            select circle.*,
                   exists (select 1 from relationship
                           where relationship.organisation_id = circle.organisation_id
                             and relationship.id = circle.id and relationship.state = 'CLOSED') as over,
                   array(select seat.person_id from circle_seat seat
                         where seat.organisation_id = circle.organisation_id and seat.circle_id = circle.id
                         order by seat.position, seat.joined_at) as seats
            from circle
            where circle.organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Circles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Circle> find(CircleId id) {
        return jdbc.sql(SELECT + " and circle.id = :id")
                .param("id", id.value())
                .query(Circles::map)
                .optional();
    }

    /** The circles that somebody proposed or has a seat in, the newest first; those that were given up are left out. */
    @Transactional(readOnly = true)
    public List<Circle> listOf(PersonId person) {
        return jdbc.sql(SELECT + """
                         and circle.state <> 'WITHDRAWN'
                         and (circle.proposed_by = :person and circle.state <> 'RUNNING'
                              or exists (select 1 from circle_seat seat
                                         where seat.organisation_id = circle.organisation_id
                                           and seat.circle_id = circle.id and seat.person_id = :person))
                        order by circle.proposed_at desc, circle.id limit 100
                        """)
                .param("person", person.value())
                .query(Circles::map)
                .list();
    }

    /** The circles of these programmes that others can join, the oldest first. */
    @Transactional(readOnly = true)
    public List<Circle> listOpen(Collection<ProgrammeId> programmes) {
        return jdbc.sql(SELECT + """
                         and circle.state = 'OPEN' and circle.programme_id = any (:programmes)
                        order by circle.proposed_at, circle.id limit 100
                        """)
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query(Circles::map)
                .list();
    }

    /** The circles of a programme, those that wait for a decision first; those that were given up are left out. */
    @Transactional(readOnly = true)
    public List<Circle> listIn(ProgrammeId programme) {
        return jdbc.sql(SELECT + """
                         and circle.state <> 'WITHDRAWN' and circle.programme_id = :programme
                        order by circle.state <> 'ASKED', circle.proposed_at desc, circle.id limit 200
                        """)
                .param("programme", programme.value())
                .query(Circles::map)
                .list();
    }

    /** How many circles of a programme wait for a decision. */
    @Transactional(readOnly = true)
    public int countAsked(ProgrammeId programme) {
        return jdbc.sql("""
                        select count(*)::int from circle
                        where organisation_id = current_organisation() and programme_id = :programme
                          and state = 'ASKED'
                        """)
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    /** The circle as it is now, kept from changing until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Circle lock(CircleId id) {
        jdbc.sql("""
                        select id from circle where organisation_id = current_organisation() and id = :id for update
                        """).param("id", id.value()).query(UUID.class).optional();
        return find(id).orElseThrow(() -> new NoSuchCircle(id));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Circle circle) {
        Plan plan = circle.plan();
        jdbc.sql("""
                        insert into circle (organisation_id, id, programme_id, proposed_by, topic, purpose, cadence,
                                            meets, size, state, proposed_at, turns_from)
                        values (current_organisation(), :id, :programme, :by, :topic, :purpose, :cadence,
                                :meets, :size, :state, :now, :turns)
                        """)
                .param("id", circle.id().value())
                .param("programme", circle.programmeId().value())
                .param("by", circle.proposer().value())
                .param("topic", plan.topic())
                .param("purpose", plan.purpose())
                .param("cadence", plan.cadence() == null ? null : plan.cadence().name())
                .param("meets", plan.meets())
                .param("size", plan.size())
                .param("state", name(circle.state()))
                .param("now", Timestamp.from(clock.instant()))
                .param("turns", turnsFrom(circle))
                .update();
    }

    /** Writes down where the circle stands now and whose it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Circle circle) {
        jdbc.sql("""
                        update circle set proposed_by = :by, state = :state, reason = :reason, turns_from = :turns
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("by", circle.proposer().value())
                .param("state", name(circle.state()))
                .param("reason", circle.state() instanceof Declined(String reason) ? reason : "")
                .param("turns", turnsFrom(circle))
                .param("id", circle.id().value())
                .update();
    }

    private static @Nullable Timestamp turnsFrom(Circle circle) {
        return circle.state() instanceof Running running ? Timestamp.from(running.turnsFrom()) : null;
    }

    private static String name(Circle.State state) {
        return switch (state) {
            case Asked() -> "ASKED";
            case Open() -> "OPEN";
            case Running running -> "RUNNING";
            case Declined declined -> "DECLINED";
            case Withdrawn() -> "WITHDRAWN";
            case Over() -> throw new IllegalArgumentException("A circle that is over is not written any more");
        };
    }

    private static Circle map(ResultSet row, int number) throws SQLException {
        return new Circle(
                new CircleId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                new Plan(
                        row.getString("topic"),
                        row.getString("purpose"),
                        cadence(row.getString("cadence")),
                        row.getString("meets"),
                        row.getInt("size")),
                Arrays.stream((UUID[]) row.getArray("seats").getArray())
                        .map(PersonId::new)
                        .toList(),
                mapState(row));
    }

    private static Plan.@Nullable Cadence cadence(@Nullable String name) {
        return name == null ? null : Plan.Cadence.valueOf(name);
    }

    private static Circle.State mapState(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ASKED" -> new Asked();
            case "OPEN" -> new Open();
            case "RUNNING" ->
                row.getBoolean("over")
                        ? new Over()
                        : new Running(row.getTimestamp("turns_from").toInstant());
            case "DECLINED" -> new Declined(row.getString("reason"));
            default -> new Withdrawn();
        };
    }
}
