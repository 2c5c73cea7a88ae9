package app.alongside.relationships.messages.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.messages.Reading;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import app.alongside.ui.Waiting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversations with something new, on the page of today. */
@Component
class UnreadToday implements HomePanel {
    private final Reading reading;
    private final Peers peers;

    UnreadToday(Reading reading, Peers peers) {
        this.reading = reading;
        this.peers = peers;
    }

    /** A conversation and how many messages in it are new. */
    public record Unread(Peers.Row row, int count) {}

    /** All of them. */
    public record UnreadScreen(List<Unread> conversations) implements Waiting {
        @Override
        public int count() {
            return conversations.size();
        }

        /** One for each conversation. */
        @Override
        public int minutes() {
            return conversations.size();
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        Map<RelationshipId, Integer> unread = me == null ? Map.of() : reading.mapUnread(me);
        if (me == null || unread.isEmpty()) {
            return Optional.empty();
        }
        List<Unread> conversations = peers.listFor(me).stream()
                .filter(row -> unread.containsKey(row.relationship().id()))
                .map(row ->
                        new Unread(row, unread.getOrDefault(row.relationship().id(), 0)))
                .toList();
        return Optional.of(
                new Panel("relationships/messages/web/unread", new UnreadScreen(conversations), Section.WAITING));
    }
}
