package app.alongside.relationships.messages;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the current organisation's relationships, sealed in the database. */
@Component
public class Messages {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Attachments attachments;

    Messages(JdbcClient jdbc, Secrets secrets, Attachments attachments) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.attachments = attachments;
    }

    /** The last {@code limit} messages before number {@code before}, in the order in which they were sent. */
    @Transactional(readOnly = true)
    public List<Message> list(RelationshipId relationship, int before, int limit) {
        Optional<Vault> vault = secrets.find(ownerOf(relationship));
        if (vault.isEmpty()) {
            return List.of();
        }
        List<Message> found = jdbc.sql("""
                        select * from message
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and number < :before
                        order by number desc limit :limit
                        """)
                .param("relationship", relationship.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> map(row, vault.get()))
                .list()
                .reversed();
        Map<MessageId, List<Message.Attached>> files =
                attachments.mapByMessages(found.stream().map(Message::id).toList(), vault.get());
        return found.stream()
                .map(message -> message.with(files.getOrDefault(message.id(), List.of())))
                .toList();
    }

    /** Whether the relationship has this message. */
    @Transactional(readOnly = true)
    public boolean has(RelationshipId relationship, MessageId id) {
        return jdbc.sql("""
                        select exists (select 1 from message
                                       where organisation_id = current_organisation()
                                         and relationship_id = :relationship and id = :id)
                        """)
                .param("relationship", relationship.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps a message as the relationship's next; the caller holds the relationship's lock. Empty when it was kept
     * before: its id, or the mail it came by, is known.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Integer> add(RelationshipId relationship, Message message, @Nullable String mail) {
        return jdbc.sql("""
                        insert into message (organisation_id, id, relationship_id, number, author_id, sealed, by_mail,
                                             mail_id, sent_at)
                        select current_organisation(), :id, :relationship,
                               1 + coalesce((select max(number) from message
                                             where organisation_id = current_organisation()
                                               and relationship_id = :relationship), 0),
                               :author, :sealed, :byMail, :mail, :now
                        on conflict do nothing
                        returning number
                        """)
                .param("id", message.id().value())
                .param("relationship", relationship.value())
                .param("author", message.author().value())
                .param("sealed", openVault(relationship).seal(placeOf(message.id()), message.text()))
                .param("byMail", message.byMail())
                .param("mail", mail)
                .param("now", Timestamp.from(message.sentAt()))
                .query(Integer.class)
                .optional();
    }

    Vault openVault(RelationshipId relationship) {
        return secrets.open(ownerOf(relationship));
    }

    static SecretOwner ownerOf(RelationshipId relationship) {
        return SecretOwner.relationship(relationship.value());
    }

    private static SecretPlace placeOf(MessageId id) {
        return SecretPlace.of("message", id.value());
    }

    private static Message map(ResultSet row, Vault vault) throws SQLException {
        MessageId id = new MessageId(row.getObject("id", UUID.class));
        return new Message(
                id,
                row.getInt("number"),
                new PersonId(row.getObject("author_id", UUID.class)),
                vault.openText(placeOf(id), row.getBytes("sealed")),
                List.of(),
                row.getBoolean("by_mail"),
                row.getTimestamp("sent_at").toInstant());
    }
}
