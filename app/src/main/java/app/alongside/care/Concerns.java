package app.alongside.care;

import app.alongside.care.Concern.About;
import app.alongside.care.Concern.Dates;
import app.alongside.care.Concern.Request;
import app.alongside.care.Concern.State;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The concerns of the current organisation; requests go through {@link ConcernAccess}. */
@Component
public class Concerns {
    private static final String SELECT =
            "select concern.* from concern where concern.organisation_id = current_organisation() ";

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Concern> find(ConcernId id) {
        return jdbc.sql(SELECT + "and concern.id = :id")
                .param("id", id.value())
                .query(Concerns::map)
                .optional();
    }

    /** What the person has begun to write and not sent; at most one. */
    @Transactional(readOnly = true)
    public Optional<Concern> findDraftOf(PersonId person) {
        return jdbc.sql(SELECT + "and concern.raised_by = :person and concern.state = 'DRAFT'")
                .param("person", person.value())
                .query(Concerns::map)
                .optional();
    }

    /** What the person has sent, the newest first. */
    @Transactional(readOnly = true)
    public List<Concern> listRaisedBy(PersonId person) {
        return jdbc.sql(SELECT + """
                        and concern.raised_by = :person and concern.state <> 'DRAFT'
                        order by concern.sent_at desc, concern.id
                        """)
                .param("person", person.value())
                .query(Concerns::map)
                .list();
    }

    /** What the person was chosen to read: the open ones first, the newest at the head. */
    @Transactional(readOnly = true)
    public List<Concern> listReadBy(PersonId person) {
        return jdbc.sql(SELECT + """
                        and concern.state <> 'DRAFT'
                        and exists (select 1 from concern_reader reader
                                    where reader.organisation_id = concern.organisation_id
                                      and reader.concern_id = concern.id and reader.person_id = :person)
                        order by concern.ended_at is not null, concern.sent_at desc, concern.id
                        """)
                .param("person", person.value())
                .query(Concerns::map)
                .list();
    }

    /** How many concerns wait for a first answer of one of their readers, who is {@code person}. */
    @Transactional(readOnly = true)
    public int countUnanswered(PersonId person) {
        return (int) listReadBy(person).stream()
                .filter(concern -> concern.state() == State.SENT)
                .count();
    }

    /** Whether an open concern wants the relationship to rest. */
    @Transactional(readOnly = true)
    public boolean isHeld(RelationshipId relationship) {
        return jdbc.sql("""
                        select exists (select 1 from concern
                                       where organisation_id = current_organisation()
                                         and relationship_id = :relationship and hold and state in ('SENT', 'TALKING'))
                        """)
                .param("relationship", relationship.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the concern for the rest of the transaction: whoever changes it queues here. */
    @Transactional(propagation = Propagation.MANDATORY)
    Concern lock(ConcernId id) {
        return jdbc.sql(SELECT + "and concern.id = :id for update")
                .param("id", id.value())
                .query(Concerns::map)
                .optional()
                .orElseThrow(() -> new NoSuchConcern(id));
    }

    /** Sent before {@code moment}, not answered, and nobody was reminded yet. */
    @Transactional(readOnly = true)
    public List<Concern> listUnanswered(Instant moment) {
        return jdbc.sql(SELECT + "and concern.state = 'SENT' and concern.sent_at < :moment and not concern.reminded")
                .param("moment", Timestamp.from(moment))
                .query(Concerns::map)
                .list();
    }

    /** Over since before {@code moment}. */
    @Transactional(readOnly = true)
    public List<Concern> listOverSince(Instant moment) {
        return jdbc.sql(SELECT + "and concern.ended_at < :moment")
                .param("moment", Timestamp.from(moment))
                .query(Concerns::map)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteReminded(ConcernId id) {
        jdbc.sql("update concern set reminded = true where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(ConcernId id) {
        jdbc.sql("delete from concern where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps the concern as it is now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Concern concern) {
        Request request = concern.request();
        RelationshipId relationship = request.relationship();
        jdbc.sql("""
                        insert into concern (organisation_id, id, raised_by, about, named, relationship_id, hold, state,
                                             begun_at, sent_at, ended_at)
                        values (current_organisation(), :id, :by, :about, :named, :relationship, :hold, :state,
                                :begun, :sent, :ended)
                        on conflict (organisation_id, id) do update
                        set about = excluded.about, named = excluded.named, relationship_id = excluded.relationship_id,
                            hold = excluded.hold, state = excluded.state, sent_at = excluded.sent_at,
                            ended_at = excluded.ended_at
                        """)
                .param("id", concern.id().value())
                .param("by", concern.raisedBy().value())
                .param("about", request.about().name())
                .param("named", request.named())
                .param("relationship", relationship == null ? null : relationship.value())
                .param("hold", request.hold())
                .param("state", concern.state().name())
                .param("begun", timestamp(concern.dates().begunAt()))
                .param("sent", timestamp(concern.dates().sentAt()))
                .param("ended", timestamp(concern.dates().endedAt()))
                .update();
    }

    private static Concern map(ResultSet row, int number) throws SQLException {
        UUID relationship = row.getObject("relationship_id", UUID.class);
        return new Concern(
                new ConcernId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("raised_by", UUID.class)),
                new Request(
                        About.valueOf(row.getString("about")),
                        row.getBoolean("named"),
                        relationship == null ? null : new RelationshipId(relationship),
                        row.getBoolean("hold")),
                State.valueOf(row.getString("state")),
                new Dates(
                        row.getTimestamp("begun_at").toInstant(),
                        instant(row.getTimestamp("sent_at")),
                        instant(row.getTimestamp("ended_at"))));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
