package app.alongside.relationships.messages.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.messages.Message;
import app.alongside.relationships.messages.Messages;
import app.alongside.relationships.messages.Reading;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a conversation shows. Whoever looks at the newest messages has seen them. */
@Component
class Conversations {
    private static final int SHOWN = 40;

    private final Messages messages;
    private final Reading reading;

    Conversations(Messages messages, Reading reading) {
        this.messages = messages;
        this.reading = reading;
    }

    @Transactional
    public MessagesScreen open(Workspace workspace, int before) {
        RelationshipId relationship = workspace.relationship().id();
        PersonId me = workspace.me().id();
        List<Message> stretch = messages.list(relationship, before, SHOWN);
        int seen = reading.seen(relationship, me);
        if (!stretch.isEmpty() && stretch.getLast().number() > seen) {
            reading.see(relationship, me, stretch.getLast().number());
        }
        return new MessagesScreen(workspace, stretch, seen, MessageForm.empty(), false);
    }

    @Transactional(readOnly = true)
    public MessagesScreen refuse(Workspace workspace, MessageForm form) {
        RelationshipId relationship = workspace.relationship().id();
        return new MessagesScreen(
                workspace, messages.list(relationship, Integer.MAX_VALUE, SHOWN), Integer.MAX_VALUE, form, true);
    }
}
