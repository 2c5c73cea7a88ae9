package app.alongside.relationships.circles;

import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.PublicAddress;
import app.alongside.relationships.MembersByMail.NoticeMail;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Mails people what became of a circle, in the caller's transaction. */
@Component
class CirclePost {
    private static final String TEXTS = "relationships.circles.mail.";

    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;
    private final People people;

    CirclePost(Outbox outbox, Templates templates, Words words, PublicAddress address, People people) {
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
        this.people = people;
    }

    /**
     * What there is to tell.
     *
     * @param what the last part of the text keys
     * @param about one more value for the text: somebody's first name, a reason
     * @param path the page that the button opens
     */
    record News(String what, Circle circle, String about, String path) {
        static News of(String what, Circle circle, String about) {
            return new News(what, circle, about, circle.path());
        }
    }

    void tell(Collection<PersonId> readers, News news) {
        people.mapByIds(readers).values().stream()
                .filter(Person::active)
                .forEach(reader -> outbox.send(write(reader, news)));
    }

    String firstName(PersonId person) {
        return people.get(person).firstName();
    }

    private Mail write(Person reader, News news) {
        Locale locale = reader.locale();
        Object[] values = {news.circle().plan().topic(), news.about()};
        String key = TEXTS + news.what();
        NoticeMail mail = new NoticeMail(
                words.say(locale, key + ".subject", values),
                words.say(locale, "relationships.mail.hello", reader.firstName()),
                words.say(locale, key + ".text", values),
                words.say(locale, key + ".button", values),
                address.of(news.path()));
        return new Mail(
                "relationships.circles." + news.what(),
                new Recipient(reader.name(), reader.email().value(), locale, reader.zone()),
                mail.subject(),
                templates.renderForMail("relationships/notice-mail", mail, locale, reader.zone()),
                words.say(locale, "relationships.mail.plain", mail.hello(), mail.text(), mail.link()),
                List.of());
    }
}
