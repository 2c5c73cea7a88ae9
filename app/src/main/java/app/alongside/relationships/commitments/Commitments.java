package app.alongside.relationships.commitments;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members said they would try, sealed in the database. */
@Component
public class Commitments {
    private final JdbcClient jdbc;
    private final SealedCommitments sealed;

    Commitments(JdbcClient jdbc, SealedCommitments sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** The newest of a relationship, the newest first. */
    @Transactional(readOnly = true)
    public List<Commitment> listFor(RelationshipId relationship, int limit) {
        return jdbc.sql("""
                        select * from commitment
                        where organisation_id = current_organisation() and relationship_id = :relationship
                        order by said_at desc, id limit :limit
                        """)
                .param("relationship", relationship.value())
                .param("limit", limit)
                .query(this::map)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Commitment> find(RelationshipId relationship, CommitmentId id) {
        return jdbc.sql("""
                        select * from commitment
                        where organisation_id = current_organisation() and relationship_id = :relationship and id = :id
                        """)
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    /**
     * What waits for {@code person} of the days that came up to {@code today}: their own that are not done, and those that
     * others did lately and nobody has seen; the oldest first.
     */
    @Transactional(readOnly = true)
    public Map<Commitment, RelationshipId> mapWaitingFor(
            PersonId person, Collection<RelationshipId> among, LocalDate today) {
        Map<Commitment, RelationshipId> waiting = new LinkedHashMap<>();
        jdbc.sql("""
                        select * from commitment
                        where organisation_id = current_organisation() and relationship_id = any(:among)
                          and due between :from and :today
                          and case when person_id = :person then state in ('SAID', 'UNDER_WAY')
                                   else state = 'TRIED' and seen_by is null and due >= :lately end
                        order by due, id
                        """)
                .param("among", among.stream().map(RelationshipId::value).toArray(UUID[]::new))
                .param("from", today.minusDays(Commitment.DAYS_ASKED))
                .param("lately", today.minusDays(Commitment.DAYS_TO_SAY))
                .param("today", today)
                .param("person", person.value())
                .query(row -> {
                    waiting.put(sealed.read(row), new RelationshipId(row.getObject("relationship_id", UUID.class)));
                });
        return waiting;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(RelationshipId relationship, Commitment said) {
        jdbc.sql("""
                        insert into commitment (organisation_id, id, relationship_id, person_id, session_id, state,
                                                due, sealed, sealed_resource, sealed_outcome, said_at)
                        values (current_organisation(), :id, :relationship, :person, :session, 'SAID',
                                :due, :words, :resource, :outcome, :at)
                        """)
                .param("id", said.id().value())
                .param("relationship", relationship.value())
                .param("person", said.person().value())
                .param("session", said.session() == null ? null : said.session().value())
                .param("due", said.intention().due())
                .param("words", sealed.sealWords(relationship, said))
                .param("resource", sealed.sealResource(relationship, said))
                .param("outcome", sealed.sealOutcome(relationship, said.id(), ""))
                .param("at", Timestamp.from(said.saidAt()))
                .update();
    }

    /** Writes down how far it is; only for whoever said it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean mark(RelationshipId relationship, PersonId person, Progress progress) {
        return jdbc.sql("""
                        update commitment set state = :state, sealed_outcome = :outcome
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and id = :id and person_id = :person and (seen_by is null or :state = 'TRIED')
                        """)
                        .param("state", progress.state().name())
                        .param("outcome", sealed.sealOutcome(relationship, progress.id(), progress.outcome()))
                        .param("relationship", relationship.value())
                        .param("id", progress.id().value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Writes down that somebody else saw it happen, so that it is done; the first to say so stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean see(RelationshipId relationship, PersonId by, CommitmentId id, Instant now) {
        return jdbc.sql("""
                        update commitment set state = 'TRIED', seen_by = :by, seen_at = :now
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and id = :id and person_id <> :by and seen_by is null
                        """)
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .param("relationship", relationship.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private Commitment map(ResultSet row, int number) throws SQLException {
        return sealed.read(row);
    }
}
