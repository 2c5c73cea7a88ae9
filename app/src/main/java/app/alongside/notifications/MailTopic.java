package app.alongside.notifications;

import java.util.Optional;

/** What mails are about, as far as people may do without them. Mail without a topic is needed: it always comes. */
public enum MailTopic {
    NEWCOMERS("matching.newcomers"),
    PROPOSALS("matching."),
    SESSIONS("relationships.sessions."),
    MESSAGES("relationships.messages."),
    TOGETHER("relationships."),
    LIBRARY("learning.");

    private final String kinds;

    MailTopic(String kinds) {
        this.kinds = kinds;
    }

    /** The topic of a mail; none for sign-in links, and for invitations that a calendar waits for. */
    static Optional<MailTopic> of(Mail mail) {
        return mail.calendar().isEmpty() ? ofKind(mail.kind()) : Optional.empty();
    }

    /** The topic that a kind belongs to: the first whose beginning it has. */
    static Optional<MailTopic> ofKind(String kind) {
        for (MailTopic topic : values()) {
            if (kind.startsWith(topic.kinds)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
