package app.alongside.relationships;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship.Active;
import app.alongside.relationships.Relationship.Closed;
import app.alongside.relationships.Relationship.OnHold;
import app.alongside.relationships.Relationship.Paused;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The relationships of the current organisation. */
@Component
public class Relationships {
    private final JdbcClient jdbc;
    private final RelationshipRows rows;
    private final Clock clock;

    Relationships(JdbcClient jdbc, RelationshipRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The relationship, for the application's own work; requests go through {@link RelationshipAccess}.
     *
     * @throws NoSuchRelationship when this organisation has none of that id
     */
    @Transactional(readOnly = true)
    public Relationship get(RelationshipId id) {
        return find(id).orElseThrow(() -> new NoSuchRelationship(id));
    }

    @Transactional(readOnly = true)
    public Optional<Relationship> find(RelationshipId id) {
        return jdbc.sql(RelationshipRows.SELECT + " and relationship.id = :id")
                .param("id", id.value())
                .query(rows::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Relationship> findByProposal(ProposalId proposal) {
        return jdbc.sql(RelationshipRows.SELECT + " and relationship.proposal_id = :proposal")
                .param("proposal", proposal.value())
                .query(rows::map)
                .optional();
    }

    /** Everything the person is or was in: what goes on first, then the newest first. */
    @Transactional(readOnly = true)
    public List<Relationship> listFor(PersonId person) {
        return jdbc.sql(RelationshipRows.SELECT + """
                         and exists (select 1 from relationship_member member
                                     where member.organisation_id = relationship.organisation_id
                                       and member.relationship_id = relationship.id and member.person_id = :person
                                       and member.left_at is null)
                        order by relationship.state = 'CLOSED', relationship.started_at desc, relationship.id
                        """)
                .param("person", person.value())
                .query(rows::map)
                .list();
    }

    /**
     * The relationship as it is now, kept from changing until the caller's transaction ends: changes that depend on
     * one another queue here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Relationship lock(RelationshipId id) {
        return jdbc.sql(RelationshipRows.SELECT + " and relationship.id = :id for update of relationship")
                .param("id", id.value())
                .query(rows::map)
                .optional()
                .orElseThrow(() -> new NoSuchRelationship(id));
    }

    /** Keeps a new relationship; says whether it is the first of its proposal or circle. Where it is not, nothing changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Relationship relationship) {
        int added = jdbc.sql("""
                        insert into relationship (organisation_id, id, programme_id, proposal_id, topic, started_at,
                                                  state)
                        values (current_organisation(), :id, :programme, :proposal, :topic, :started, 'ACTIVE')
                        on conflict do nothing
                        """)
                .param("id", relationship.id().value())
                .param("programme", relationship.programmeId().value())
                .param(
                        "proposal",
                        relationship.findProposal().map(ProposalId::value).orElse(null))
                .param("topic", relationship.findTopic().orElse(null))
                .param("started", Timestamp.from(relationship.startedAt()))
                .update();
        if (added == 1) {
            addMembers(relationship);
        }
        return added == 1;
    }

    private void addMembers(Relationship relationship) {
        jdbc.sql("""
                        insert into relationship_member (organisation_id, relationship_id, person_id, position)
                        select current_organisation(), :id, member.person_id, member.position
                        from unnest(:members) with ordinality as member (person_id, position)
                        """)
                .param("id", relationship.id().value())
                .param(
                        "members",
                        relationship.members().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Notes that somebody is no longer a member, though they stay known as an author. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteLeft(RelationshipId relationship, PersonId person) {
        jdbc.sql("""
                        update relationship_member set left_at = :now
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and person_id = :person and left_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("relationship", relationship.value())
                .param("person", person.value())
                .update();
    }

    /** Writes down how the relationship stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Relationship relationship) {
        StateColumns columns = StateColumns.of(relationship.state());
        jdbc.sql("""
                        update relationship
                        set agreed_at = :agreed, met_at = :met, state = :state, state_by = :by, state_since = :since,
                            paused_until = :until
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("agreed", timestamp(relationship.milestones().agreedAt()))
                .param("met", timestamp(relationship.milestones().metAt()))
                .param("state", columns.name())
                .param("by", columns.by() == null ? null : columns.by().value())
                .param("since", timestamp(columns.since()))
                .param("until", columns.until())
                .param("id", relationship.id().value())
                .update();
    }

    private record StateColumns(
            String name,
            @Nullable PersonId by,
            @Nullable Instant since,
            @Nullable LocalDate until) {
        static StateColumns of(Relationship.State state) {
            return switch (state) {
                case Active() -> new StateColumns("ACTIVE", null, null, null);
                case Paused(PersonId by, Instant since, LocalDate until) ->
                    new StateColumns("PAUSED", by, since, until);
                case OnHold(Instant since) -> new StateColumns("ON_HOLD", null, since, null);
                case Closed(PersonId by, Instant at) -> new StateColumns("CLOSED", by, at, null);
            };
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
