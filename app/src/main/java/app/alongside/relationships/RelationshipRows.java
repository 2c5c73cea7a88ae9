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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a row of a relationship is read. */
@Component
class RelationshipRows {
    /** Every relationship of the current organisation with who is and was in it; conditions are added behind it. */
    static final String SELECT = """
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

    private final Clock clock;

    RelationshipRows(Clock clock) {
        this.clock = clock;
    }

    Relationship map(ResultSet row, int number) throws SQLException {
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
}
