package app.alongside.relationships.messages;

import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.Person;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails about messages. */
@Component
class MessagePost {
    private static final String WRITTEN = "relationships.messages.mail.written";
    private static final String NOT_TAKEN = "relationships.messages.mail.not-taken";

    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    MessagePost(Outbox outbox, Templates templates, Words words, PublicAddress address) {
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /**
     * How a reader gets from the mail into the conversation.
     *
     * @param path its page
     * @param answers the address that takes answers; absent where there is none
     */
    record Way(String path, @Nullable String answers) {}

    /** What the mail's template shows; {@code line} is empty where nobody can answer. */
    public record MessageMail(
            String subject, String line, String hello, String text, String said, String button, String link) {}

    void written(Person reader, Person author, String said, Way way) {
        send(WRITTEN, reader, author.firstName(), said, way);
    }

    void notTaken(Person reader, String path) {
        send(NOT_TAKEN, reader, "", "", new Way(path, null));
    }

    private void send(String key, Person reader, String author, String said, Way way) {
        Locale locale = reader.locale();
        String line = way.answers() == null
                ? ""
                : ReplyText.LINE + " " + words.say(locale, "relationships.messages.mail.answer-above");
        MessageMail mail = new MessageMail(
                words.say(locale, key + ".subject", author),
                line,
                words.say(locale, "relationships.mail.hello", reader.firstName()),
                words.say(locale, key + ".text", author),
                said,
                words.say(locale, key + ".button"),
                address.of(way.path()));
        outbox.send(new Mail(
                        key,
                        new Recipient(reader.name(), reader.email().value(), locale, reader.zone()),
                        mail.subject(),
                        templates.renderForMail("relationships/messages/message-mail", mail, locale, reader.zone()),
                        plain(mail),
                        List.of())
                .answeredTo(way.answers()));
    }

    private static String plain(MessageMail mail) {
        return Stream.of(
                        mail.line(),
                        mail.hello(),
                        mail.text(),
                        mail.said().indent(4).stripTrailing(),
                        mail.link())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
