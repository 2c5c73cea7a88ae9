package app.alongside.relationships.closing;

import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.closing.Closing.Ahead;
import app.alongside.relationships.closing.Closing.Closed;
import app.alongside.relationships.closing.Closing.Opened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The planned ends of the current organisation's relationships. */
@Component
public class Closings {
    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the end asks of a member.
     *
     * @param endsOn the day the members chose, if they did
     * @param othersDone how many of the others are done
     */
    public record Standing(
            RelationshipId relationship, @Nullable LocalDate endsOn, int othersDone) {}

    /** How far the end has come; every relationship has one ahead. */
    @Transactional(readOnly = true)
    public Closing get(RelationshipId relationship) {
        return jdbc.sql("""
                        select ends_on, opened_at, opened_by, afterlife, closed_at from closing
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        """)
                .param("relationship", relationship.value())
                .query((row, number) -> map(row))
                .optional()
                .orElse(Closing.AHEAD);
    }

    /** Of the person's relationships that are not over, those for whose end the person is not done. */
    @Transactional(readOnly = true)
    public List<Standing> listUndoneBy(PersonId person) {
        return ReadOnce.get(new Undone(person), () -> readUndoneBy(person));
    }

    private record Undone(PersonId person) {}

    private List<Standing> readUndoneBy(PersonId person) {
        return jdbc.sql("""
                        select relationship.id, closing.ends_on,
                               (select count(*)::int from closing_part part
                                where part.organisation_id = relationship.organisation_id
                                  and part.relationship_id = relationship.id
                                  and part.person_id <> :person and part.done_at is not null) as others
                        from relationship_member member
                        join relationship on relationship.organisation_id = member.organisation_id
                         and relationship.id = member.relationship_id and relationship.state <> 'CLOSED'
                        left join closing on closing.organisation_id = relationship.organisation_id
                         and closing.relationship_id = relationship.id
                        where member.organisation_id = current_organisation() and member.person_id = :person
                          and closing.opened_at is null
                          and not exists (select 1 from closing_part mine
                                          where mine.organisation_id = member.organisation_id
                                            and mine.relationship_id = member.relationship_id
                                            and mine.person_id = member.person_id and mine.done_at is not null)
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        new Standing(id(row, "id"), row.getObject("ends_on", LocalDate.class), row.getInt("others")))
                .list();
    }

    /**
     * Some relationships whose members have not been told that the end is near: those with a last day of their own
     * between the two days, and those without one in any of {@code programmes}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<RelationshipId> listToAnnounce(LocalDate from, LocalDate until, Collection<ProgrammeId> programmes) {
        return jdbc.sql("""
                        select relationship.id from relationship
                        left join closing on closing.organisation_id = relationship.organisation_id
                         and closing.relationship_id = relationship.id
                        where relationship.organisation_id = current_organisation()
                          and relationship.state in ('ACTIVE', 'PAUSED') and closing.announced_at is null
                          and (closing.ends_on between :from and :until
                               or closing.ends_on is null and relationship.programme_id = any(:programmes))
                        order by relationship.started_at, relationship.id limit 1000
                        """)
                .param("from", from)
                .param("until", until)
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query((row, number) -> id(row, "id"))
                .list();
    }

    /** Relationships whose members are done, and which are not closed yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<RelationshipId> listOpened() {
        return jdbc.sql("""
                        select closing.relationship_id as id from closing
                        join relationship on relationship.organisation_id = closing.organisation_id
                         and relationship.id = closing.relationship_id
                         and relationship.state in ('ACTIVE', 'PAUSED')
                        where closing.organisation_id = current_organisation()
                          and closing.opened_at is not null and closing.closed_at is null
                        order by closing.opened_at, closing.relationship_id limit 1000
                        """).query((row, number) -> id(row, "id")).list();
    }

    /** Whether a session after {@code since} is still to be held, or to be confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean awaitsSession(RelationshipId relationship, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from session
                                       where organisation_id = current_organisation()
                                         and relationship_id = :relationship
                                         and cancelled_at is null and held_at is null and starts_at > :since)
                        """)
                .param("relationship", relationship.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** Notes the day the members chose; the caller holds the relationship's lock, here as below. */
    @Transactional(propagation = Propagation.MANDATORY)
    void plan(RelationshipId relationship, LocalDate endsOn, @Nullable Instant announcedAt) {
        jdbc.sql("""
                        insert into closing (organisation_id, relationship_id, ends_on, announced_at)
                        values (current_organisation(), :relationship, :ends, :announced)
                        on conflict (organisation_id, relationship_id)
                        do update set ends_on = excluded.ends_on, announced_at = excluded.announced_at
                        """)
                .param("relationship", relationship.value())
                .param("ends", endsOn)
                .param("announced", announcedAt == null ? null : Timestamp.from(announcedAt))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteAnnounced(RelationshipId relationship, Instant now) {
        jdbc.sql("""
                        insert into closing (organisation_id, relationship_id, announced_at)
                        values (current_organisation(), :relationship, :now)
                        on conflict (organisation_id, relationship_id) do update set announced_at = excluded.announced_at
                        """)
                .param("relationship", relationship.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void open(RelationshipId relationship, Opened opened) {
        jdbc.sql("""
                        insert into closing (organisation_id, relationship_id, opened_at, opened_by, afterlife)
                        values (current_organisation(), :relationship, :at, :by, :afterlife)
                        on conflict (organisation_id, relationship_id)
                        do update set opened_at = excluded.opened_at, opened_by = excluded.opened_by,
                                      afterlife = excluded.afterlife
                        """)
                .param("relationship", relationship.value())
                .param("at", Timestamp.from(opened.at()))
                .param("by", opened.by().value())
                .param("afterlife", opened.afterlife().name())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(RelationshipId relationship, Instant now, @Nullable LocalDate firstCoffee) {
        jdbc.sql("""
                        update closing set closed_at = :now, coffee_on = :coffee
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        """)
                .param("now", Timestamp.from(now))
                .param("coffee", firstCoffee)
                .param("relationship", relationship.value())
                .update();
    }

    private static Closing map(ResultSet row) throws SQLException {
        return new Closing(row.getObject("ends_on", LocalDate.class), mapState(row));
    }

    private static Closing.State mapState(ResultSet row) throws SQLException {
        Timestamp opened = row.getTimestamp("opened_at");
        if (opened == null) {
            return new Ahead();
        }
        Afterlife afterlife = Afterlife.valueOf(row.getString("afterlife"));
        Timestamp closed = row.getTimestamp("closed_at");
        return closed == null
                ? new Opened(opened.toInstant(), new PersonId(row.getObject("opened_by", UUID.class)), afterlife)
                : new Closed(closed.toInstant(), afterlife);
    }

    private static RelationshipId id(ResultSet row, String column) throws SQLException {
        return new RelationshipId(row.getObject(column, UUID.class));
    }
}
