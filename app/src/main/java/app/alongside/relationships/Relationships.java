package app.alongside.relationships;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.Relationship.Active;
import app.alongside.relationships.Relationship.Closed;
import app.alongside.relationships.Relationship.Gathered;
import app.alongside.relationships.Relationship.Milestones;
import app.alongside.relationships.Relationship.OnHold;
import app.alongside.relationships.Relationship.Paused;
import app.alongside.relationships.Relationship.Proposed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
    private static final String SELECT = """
            select relationship.*,
                   array(select member.person_id from relationship_member member
                         where member.organisation_id = relationship.organisation_id
                           and member.relationship_id = relationship.id and member.left_at is null
                         order by member.position) as members,
                   array(select member.person_id from relationship_member member
                         where member.organisation_id = relationship.organisation_id
                           and member.relationship_id = relationship.id and member.left_at is not null
                         order by member.position) as former,
                   (select circle.purpose from circle
                    where circle.organisation_id = relationship.organisation_id and circle.id = relationship.id) as purpose
            from relationship
            where relationship.organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Relationships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        return jdbc.sql(SELECT + " and relationship.id = :id")
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Relationship> findByProposal(ProposalId proposal) {
        return jdbc.sql(SELECT + " and relationship.proposal_id = :proposal")
                .param("proposal", proposal.value())
                .query(this::map)
                .optional();
    }

    /** Everything the person is or was in: what goes on first, then the newest first. */
    @Transactional(readOnly = true)
    public List<Relationship> listFor(PersonId person) {
        return jdbc.sql(SELECT + """
                         and exists (select 1 from relationship_member member
                                     where member.organisation_id = relationship.organisation_id
                                       and member.relationship_id = relationship.id and member.person_id = :person
                                       and member.left_at is null)
                        order by relationship.state = 'CLOSED', relationship.started_at desc, relationship.id
                        """)
                .param("person", person.value())
                .query(this::map)
                .list();
    }

    /**
     * The relationship as it is now, kept from changing until the caller's transaction ends: changes that depend on
     * one another queue here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Relationship lock(RelationshipId id) {
        return jdbc.sql(SELECT + " and relationship.id = :id for update of relationship")
                .param("id", id.value())
                .query(this::map)
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

    private Relationship map(ResultSet row, int number) throws SQLException {
        return new Relationship(
                new RelationshipId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                mapOrigin(row),
                people(row, "members"),
                new Milestones(
                        row.getTimestamp("started_at").toInstant(),
                        instant(row.getTimestamp("agreed_at")),
                        instant(row.getTimestamp("met_at"))),
                mapState(row));
    }

    private static Relationship.Origin mapOrigin(ResultSet row) throws SQLException {
        UUID id = row.getObject("proposal_id", UUID.class);
        ProposalId proposal = id == null ? null : new ProposalId(id);
        String topic = row.getString("topic");
        return topic == null && proposal != null
                ? new Proposed(proposal)
                : new Gathered(topic, row.getString("purpose"), people(row, "former"), proposal);
    }

    private static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .toList();
    }

    private Relationship.State mapState(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PAUSED" -> mapPause(row);
            case "ON_HOLD" -> new OnHold(row.getTimestamp("state_since").toInstant());
            case "CLOSED" -> new Closed(by(row), row.getTimestamp("state_since").toInstant());
            default -> new Active();
        };
    }

    private Relationship.State mapPause(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("paused_until", LocalDate.class);
        return until.isAfter(LocalDate.now(clock))
                ? new Paused(by(row), row.getTimestamp("state_since").toInstant(), until)
                : new Active();
    }

    private static PersonId by(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("state_by", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
