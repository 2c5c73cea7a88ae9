package app.alongside.relationships.messages;

import app.alongside.notifications.Envelope;
import app.alongside.notifications.MailContent;
import app.alongside.notifications.MailContent.Action;
import app.alongside.notifications.MailContent.Aside;
import app.alongside.notifications.MailContent.Paragraph;
import app.alongside.notifications.MailContent.Quote;
import app.alongside.notifications.Post;
import app.alongside.people.Person;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails about messages. */
@Component
class MessagePost {
    private static final String WRITTEN = "relationships.messages.mail.written";
    private static final String NOT_TAKEN = "relationships.messages.mail.not-taken";

    private final Post post;
    private final Words words;
    private final PublicAddress address;

    MessagePost(Post post, Words words, PublicAddress address) {
        this.post = post;
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
        MailContent content = new MailContent(
                words.say(locale, key + ".subject", author),
                List.of(new Aside(line), new Paragraph(words.say(locale, key + ".text", author)), new Quote(said)),
                new Action(words.say(locale, key + ".button"), address.of(way.path())));
        post.send(new Envelope(key, reader.recipient()).answeredTo(way.answers()), content);
    }
}
