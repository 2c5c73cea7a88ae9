package app.alongside.relationships.help;

import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceRequest.Last;
import app.alongside.relationships.help.AdviceRequest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
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

/** The quick questions of the current organisation; requests go through {@link AdviceAccess}. */
@Component
public class AdviceRequests {
    private static final int SHOWN = 100;
    private static final String SELECT =
            "select advice_request.* from advice_request where advice_request.organisation_id = current_organisation() ";

    private final JdbcClient jdbc;

    AdviceRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<AdviceRequest> find(AdviceRequestId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("id", id.value())
                .query(AdviceRequests::map)
                .optional();
    }

    /** What the person asked, and what is with them or was answered by them; the newest first. */
    @Transactional(readOnly = true)
    public List<AdviceRequest> listFor(PersonId person) {
        return jdbc.sql(SELECT + """
                        and (asked_by = :person or advisor = :person)
                        order by asked_at desc, id limit :most
                        """)
                .param("person", person.value())
                .param("most", SHOWN)
                .query(AdviceRequests::map)
                .list();
    }

    /** Whether it was put to the person at some time. */
    @Transactional(readOnly = true)
    public boolean hasReached(AdviceRequestId id, PersonId person) {
        return listReached(id).contains(person);
    }

    /** Everybody it was put to. */
    @Transactional(readOnly = true)
    public List<PersonId> listReached(AdviceRequestId id) {
        return jdbc.sql("""
                        select advisor from advice_asked
                        where organisation_id = current_organisation() and request_id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getObject("advisor", UUID.class)))
                .list();
    }

    /** How many questions reached each of these people after {@code since}; those whom none reached are left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> countReached(Collection<PersonId> people, Instant since) {
        Map<PersonId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select advisor, count(*)::int as reached from advice_asked
                        where organisation_id = current_organisation()
                          and advisor = any(:people) and asked_at > :since
                        group by advisor
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .query(row -> {
                    counts.put(new PersonId(row.getObject("advisor", UUID.class)), row.getInt("reached"));
                });
        return counts;
    }

    /** Questions that waited long enough with one colleague. */
    @Transactional(readOnly = true)
    public List<AdviceRequestId> listDue(Instant now, int limit) {
        return jdbc.sql("""
                        select id from advice_request
                        where organisation_id = current_organisation() and due_at <= :now order by due_at limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, number) -> new AdviceRequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Conversations in which nobody said anything after {@code since}. */
    @Transactional(readOnly = true)
    public List<AdviceRequestId> listResting(Instant since, int limit) {
        return jdbc.sql("""
                        select id from advice_request
                        where organisation_id = current_organisation() and state = 'ANSWERED' and said_at <= :since
                        order by said_at limit :limit
                        """)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, number) -> new AdviceRequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Conversations that have been over, or found nobody, since before {@code since}. */
    @Transactional(readOnly = true)
    List<AdviceRequestId> listOverSince(Instant since, int limit) {
        return jdbc.sql("""
                        select id from advice_request
                        where organisation_id = current_organisation()
                          and state in ('CLOSED', 'WITHDRAWN', 'NOBODY') and said_at <= :since
                        order by said_at limit :limit
                        """)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, number) -> new AdviceRequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** How many questions of the person wait or are talked about. */
    @Transactional(readOnly = true)
    public int countOpenOf(PersonId asker) {
        return jdbc.sql("""
                        select count(*)::int from advice_request
                        where organisation_id = current_organisation() and asked_by = :asker
                          and state in ('WAITING', 'ANSWERED')
                        """).param("asker", asker.value()).query(Integer.class).single();
    }

    /** Lets the person ask nothing else until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockAsker(PersonId asker) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('advice ' || :asker, 0))")
                .param("asker", asker.toString())
                .query((row, number) -> true)
                .list();
    }

    /** Deletes the question with whom it reached and all that was said. */
    @Transactional(propagation = Propagation.MANDATORY)
    void delete(AdviceRequestId id) {
        jdbc.sql("delete from advice_request where organisation_id = current_organisation() and id = :id")
                .param("id", id.value())
                .update();
    }

    /** The question, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    AdviceRequest lock(AdviceRequestId id) {
        return jdbc.sql(SELECT + "and id = :id for update")
                .param("id", id.value())
                .query(AdviceRequests::map)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteReached(AdviceRequest request, PersonId advisor, Instant now) {
        jdbc.sql("""
                        insert into advice_asked (organisation_id, request_id, advisor, asked_at)
                        values (current_organisation(), :request, :advisor, :now)
                        """)
                .param("request", request.id().value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(AdviceRequest request) {
        jdbc.sql("""
                        insert into advice_request (organisation_id, id, asked_by, skill_id, state, asked_at, advisor,
                            due_at, said_by, said_at)
                        values (current_organisation(), :id, :by, :skill, :state, :asked, :advisor, :due, :saidBy, :said)
                        on conflict (organisation_id, id) do update set state = excluded.state,
                            advisor = excluded.advisor, due_at = excluded.due_at, said_by = excluded.said_by,
                            said_at = excluded.said_at
                        """)
                .param("id", request.id().value())
                .param("by", request.askedBy().value())
                .param("skill", request.skill().value())
                .param("state", request.state().name())
                .param("asked", Timestamp.from(request.askedAt()))
                .param(
                        "advisor",
                        request.advisor() == null ? null : request.advisor().value())
                .param("due", request.due() == null ? null : Timestamp.from(request.due()))
                .param("saidBy", request.last().by().value())
                .param("said", Timestamp.from(request.last().at()))
                .update();
    }

    private static AdviceRequest map(ResultSet row, int number) throws SQLException {
        return new AdviceRequest(
                new AdviceRequestId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                new SkillId(row.getObject("skill_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                readPerson(row),
                readDue(row),
                new Last(
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getTimestamp("said_at").toInstant()));
    }

    private static @Nullable PersonId readPerson(ResultSet row) throws SQLException {
        UUID advisor = row.getObject("advisor", UUID.class);
        return advisor == null ? null : new PersonId(advisor);
    }

    private static @Nullable Instant readDue(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return due == null ? null : due.toInstant();
    }
}
