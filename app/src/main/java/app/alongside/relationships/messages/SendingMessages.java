package app.alongside.relationships.messages;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.NotActive;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message to the other members: once, however often it is asked to. */
@Component
public class SendingMessages {
    private final Relationships relationships;
    private final Messages messages;
    private final Attachments attachments;
    private final TellingOfMessages telling;
    private final Audit audit;
    private final Clock clock;

    SendingMessages(
            Relationships relationships,
            Messages messages,
            Attachments attachments,
            TellingOfMessages telling,
            Audit audit,
            Clock clock) {
        this.relationships = relationships;
        this.messages = messages;
        this.attachments = attachments;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants to send.
     *
     * @param id chosen by the page, so that a second click changes nothing
     * @param mail the mail it came by, if it did; the same mail counts once
     */
    public record Draft(
            MessageId id,
            String text,
            List<Upload> files,
            @Nullable String mail) {
        public Draft {
            files = List.copyOf(files);
        }
    }

    /** Sends it; says whether it is new. */
    @Transactional
    public boolean send(RelationshipId id, PersonId by, Draft draft) {
        Relationship relationship = relationships.lock(id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        Message message =
                new Message(draft.id(), 0, by, draft.text(), List.of(), draft.mail() != null, clock.instant());
        Optional<Integer> number = messages.add(id, message, draft.mail());
        number.ifPresent(kept -> {
            Vault vault = messages.openVault(id);
            for (int i = 0; i < draft.files().size(); i++) {
                attachments.add(draft.id(), i, draft.files().get(i), vault);
            }
            audit.record("message.sent", draft.id().value(), Map.of("relationship", id.toString()));
            telling.tell(relationship, message, kept);
        });
        return number.isPresent();
    }
}
