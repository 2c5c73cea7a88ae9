package app.alongside.relationships.feedback;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.feedback.PeerFeedback.About;
import app.alongside.relationships.feedback.PeerFeedback.Between;
import app.alongside.relationships.feedback.PeerFeedback.State;
import app.alongside.relationships.feedback.PeerFeedback.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The feedback of the current organisation's relationships; requests go through {@link FeedbackAccess}. */
@Component
public class PeerFeedbacks {
    private static final String SELECT =
            "select peer_feedback.* from peer_feedback where organisation_id = current_organisation() ";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    PeerFeedbacks(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    /** What is sealed. */
    private record Sealed(String question, Words words) {}

    @Transactional(readOnly = true)
    public Optional<PeerFeedback> find(RelationshipId relationship, PeerFeedbackId id) {
        return jdbc.sql(SELECT + "and relationship_id = :relationship and id = :id")
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    /** What the person asked for or was asked for in a relationship, the newest first. */
    @Transactional(readOnly = true)
    public List<PeerFeedback> listFor(RelationshipId relationship, PersonId person) {
        return jdbc.sql(SELECT + """
                        and relationship_id = :relationship and (asked_by = :person or asked_of = :person)
                        order by asked_at desc, id
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .query(this::map)
                .list();
    }

    /** What waits for the person in relationships that go on: to be given, or to be read. */
    @Transactional(readOnly = true)
    public List<PeerFeedback> listWaitingFor(PersonId person) {
        return jdbc.sql(SELECT + """
                        and (asked_of = :person and state = 'ASKED' or asked_by = :person and state = 'GIVEN')
                        and exists (select 1 from relationship
                                    where relationship.organisation_id = peer_feedback.organisation_id
                                      and relationship.id = peer_feedback.relationship_id
                                      and relationship.state = 'ACTIVE')
                        order by asked_at, id
                        """)
                .param("person", person.value())
                .query(this::map)
                .list();
    }

    /** The feedback, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    PeerFeedback lock(PeerFeedbackId id) {
        return jdbc.sql(SELECT + "and id = :id for update")
                .param("id", id.value())
                .query(this::map)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(PeerFeedback feedback) {
        byte[] sealed = secrets.open(ownerOf(feedback.relationshipId()))
                .seal(
                        placeOf(feedback.id().value()),
                        json.writeValueAsString(new Sealed(feedback.question(), feedback.words())));
        jdbc.sql("""
                        insert into peer_feedback
                            (organisation_id, id, relationship_id, asked_by, asked_of, about, state, asked_at, sealed)
                        values (current_organisation(), :id, :relationship, :by, :of, :about, :state, :at, :sealed)
                        on conflict (organisation_id, id)
                        do update set state = excluded.state, sealed = excluded.sealed
                        """)
                .param("id", feedback.id().value())
                .param("relationship", feedback.relationshipId().value())
                .param("by", feedback.between().asker().value())
                .param("of", feedback.between().giver().value())
                .param("about", feedback.about().name())
                .param("state", feedback.state().name())
                .param("at", Timestamp.from(feedback.askedAt()))
                .param("sealed", sealed)
                .update();
    }

    private PeerFeedback map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        String text = secrets.open(ownerOf(relationship)).openText(placeOf(id), row.getBytes("sealed"));
        Sealed words = json.readValue(text, Sealed.class);
        return new PeerFeedback(
                new PeerFeedbackId(id),
                relationship,
                new Between(
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        new PersonId(row.getObject("asked_of", UUID.class))),
                About.valueOf(row.getString("about")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                words.question(),
                words.words());
    }

    private static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(UUID id) {
        return SecretPlace.of("peer_feedback", id);
    }
}
