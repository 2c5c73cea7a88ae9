package app.alongside.notifications;

import app.alongside.notifications.MailContent.Action;
import app.alongside.notifications.MailContent.Aside;
import app.alongside.notifications.MailContent.Paragraph;
import app.alongside.notifications.MailContent.Part;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails, in the reader's language, and hands them in with the caller's transaction. */
@Component
public class Post {
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    Post(Outbox outbox, Templates templates, Words words, PublicAddress address) {
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /** Sends a mail whose texts all lie below one key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Recipient to, ShortMail mail) {
        Object[] values = mail.values().toArray();
        Locale locale = to.locale();
        send(
                new Envelope(mail.key(), to),
                new MailContent(
                        words.say(locale, mail.key() + ".subject", values),
                        List.of(new Paragraph(words.say(locale, mail.key() + ".text", values))),
                        new Action(words.say(locale, mail.key() + ".button", values), address.of(mail.path()))));
    }

    /** Sends what somebody composed, with a greeting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Envelope envelope, MailContent content) {
        Recipient to = envelope.to();
        MailContent greeting = new MailContent(content.subject(), greet(content.parts(), to), content.action());
        Mail mail = new Mail(
                envelope.kind(),
                to,
                content.subject(),
                templates.renderForMail("notifications/mail", greeting, to.locale(), to.zone()),
                plain(greeting),
                envelope.calendar());
        outbox.send(mail.answeredTo(envelope.answers()).usefulUntil(envelope.usefulUntil()));
    }

    /** Puts the greeting before what the mail says; an aside at its very head, as a line to write above, stays there. */
    private List<Part> greet(List<Part> parts, Recipient to) {
        List<Part> greeting = new ArrayList<>(
                parts.stream().filter(part -> !part.plain().isBlank()).toList());
        int head = !greeting.isEmpty() && greeting.getFirst() instanceof Aside ? 1 : 0;
        greeting.add(head, new Paragraph(words.say(to.locale(), "notifications.hello", to.firstName())));
        return greeting;
    }

    private static String plain(MailContent content) {
        return Stream.concat(
                        content.parts().stream().map(Part::plain),
                        Stream.of(content.action().plain()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
