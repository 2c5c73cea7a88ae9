package app.alongside.care;

import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail that something waits for them. A mail may be read over a shoulder: it says neither who wrote nor
 * what, and to the person who raised a concern not even that it is one.
 */
@Component
class CareNotices {
    private final Readers readers;
    private final People people;
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    CareNotices(
            Readers readers, People people, Outbox outbox, Templates templates, Words words, PublicAddress address) {
        this.readers = readers;
        this.people = people;
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /** What the mail's template shows. */
    public record NoticeMail(String subject, String hello, String text, String button, String link) {}

    /** Tells every reader, by the texts below {@code key}. */
    void tellReaders(Concern concern, String key) {
        people.mapByIds(readers.list(concern.id())).values().stream()
                .filter(Objects::nonNull)
                .filter(Person::active)
                .forEach(reader -> send(reader, key, "/care/" + concern.id()));
    }

    /** Tells the person who raised it that there is an answer. */
    void tellRaiser(Concern concern) {
        people.find(concern.raisedBy())
                .filter(Person::active)
                .ifPresent(person -> send(person, "care.answered", "/concerns/" + concern.id()));
    }

    private void send(Person person, String key, String path) {
        Locale locale = person.locale();
        NoticeMail mail = new NoticeMail(
                words.say(locale, key + ".subject"),
                words.say(locale, "care.mail.hello", person.firstName()),
                words.say(locale, key + ".text"),
                words.say(locale, key + ".button"),
                address.of(path));
        outbox.send(new Mail(
                key,
                new Recipient(person.name(), person.email().value(), locale, person.zone()),
                mail.subject(),
                templates.renderForMail("care/notice-mail", mail, locale, person.zone()),
                words.say(locale, "care.mail.plain", mail.hello(), mail.text(), mail.link()),
                List.of()));
    }
}
