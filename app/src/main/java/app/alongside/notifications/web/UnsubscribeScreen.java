package app.alongside.notifications.web;

import app.alongside.notifications.MailTopic;
import java.util.Optional;

/**
 * What a link stops.
 *
 * @param topic empty for a link that is not known
 * @param done whether it was stopped just now
 * @param path where the form leads
 */
public record UnsubscribeScreen(Optional<MailTopic> topic, boolean done, String path) {
    /** Which of the page's three faces it shows. */
    public String state() {
        return topic.isEmpty() ? ".unknown" : done ? ".done" : "";
    }
}
