package app.alongside.relationships.messages;

import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.messages.Message.Attached;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of messages: name and content are sealed like the words they came with. */
@Component
public class Attachments {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    Attachments(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** A file with what is in it. */
    public record Content(Attached file, byte[] bytes) {}

    /** The file, when it came with a message of this relationship. */
    @Transactional(readOnly = true)
    public Optional<Content> find(RelationshipId relationship, UUID id) {
        return secrets.find(Messages.ownerOf(relationship))
                .flatMap(vault -> jdbc.sql("""
                        select file.* from message_file file
                        join message on message.organisation_id = file.organisation_id
                         and message.id = file.message_id
                        where file.organisation_id = current_organisation() and file.id = :id
                          and message.relationship_id = :relationship
                        """)
                        .param("id", id)
                        .param("relationship", relationship.value())
                        .query((row, number) -> new Content(
                                new Attached(
                                        id,
                                        vault.openText(nameOf(id), row.getBytes("sealed_name")),
                                        FileType.valueOf(row.getString("type")),
                                        row.getInt("bytes")),
                                vault.open(contentOf(id), row.getBytes("sealed"))))
                        .optional());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Map<MessageId, List<Attached>> mapByMessages(Collection<MessageId> messages, Vault vault) {
        Map<MessageId, List<Attached>> byMessage = new HashMap<>();
        if (messages.isEmpty()) {
            return byMessage;
        }
        jdbc.sql("""
                        select id, message_id, sealed_name, type, bytes from message_file
                        where organisation_id = current_organisation() and message_id = any(:messages)
                        order by message_id, position
                        """)
                .param("messages", messages.stream().map(MessageId::value).toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    byMessage
                            .computeIfAbsent(
                                    new MessageId(row.getObject("message_id", UUID.class)), none -> new ArrayList<>())
                            .add(new Attached(
                                    id,
                                    vault.openText(nameOf(id), row.getBytes("sealed_name")),
                                    FileType.valueOf(row.getString("type")),
                                    row.getInt("bytes")));
                });
        return byMessage;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(MessageId message, int position, Upload upload, Vault vault) {
        UUID id = UUID.randomUUID();
        FileType type = upload.type().orElseThrow(() -> new IllegalArgumentException("Not a file that may be sent"));
        byte[] content = WithoutTraces.of(type, upload.content());
        jdbc.sql("""
                        insert into message_file (organisation_id, id, message_id, position, type, bytes, sealed_name,
                                                  sealed)
                        values (current_organisation(), :id, :message, :position, :type, :bytes, :name, :content)
                        """)
                .param("id", id)
                .param("message", message.value())
                .param("position", position)
                .param("type", type.name())
                .param("bytes", content.length)
                .param("name", vault.seal(nameOf(id), upload.name()))
                .param("content", vault.seal(contentOf(id), content))
                .update();
    }

    private static SecretPlace nameOf(UUID id) {
        return new SecretPlace("message_file", id + "/name");
    }

    private static SecretPlace contentOf(UUID id) {
        return new SecretPlace("message_file", id + "/content");
    }
}
