package app.alongside.relationships.messages.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import app.alongside.relationships.messages.Reading;
import org.springframework.stereotype.Component;

/** The way to the conversation, with the number of messages that are new to the reader. */
@Component
class MessagesTab implements WorkspaceTab {
    private final Reading reading;

    MessagesTab(Reading reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return reading.mapUnread(viewer).getOrDefault(relationship.id(), 0);
    }
}
