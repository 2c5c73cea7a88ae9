package app.alongside.relationships.help;

import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Skills;
import app.alongside.platform.PersonId;
import app.alongside.platform.PublicAddress;
import app.alongside.relationships.MembersByMail.NoticeMail;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one of the two by mail what the other did; what was said stays on the page. */
@Component
class AdviceNotices {
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;
    private final People people;
    private final Skills skills;

    AdviceNotices(
            Outbox outbox, Templates templates, Words words, PublicAddress address, People people, Skills skills) {
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
        this.people = people;
        this.skills = skills;
    }

    /** Tells the colleague with whom the question is, by the texts below {@code key}. */
    void tellAdvisor(AdviceRequest request, String key) {
        tell(request, key, request.advisor(), request.askedBy());
    }

    /** Tells whoever asked, by the texts below {@code key}. */
    void tellAsker(AdviceRequest request, String key) {
        tell(request, key, request.askedBy(), request.advisor());
    }

    private void tell(AdviceRequest request, String key, @Nullable PersonId whom, @Nullable PersonId other) {
        String by = other == null ? "" : people.get(other).firstName();
        if (whom != null) {
            people.find(whom).filter(Person::active).ifPresent(person -> outbox.send(write(request, key, person, by)));
        }
    }

    private Mail write(AdviceRequest request, String key, Person person, String by) {
        Locale locale = person.locale();
        String skill = skills.find(request.skill()).map(known -> known.name()).orElse("");
        NoticeMail mail = new NoticeMail(
                words.say(locale, key + ".subject", by, skill),
                words.say(locale, "relationships.mail.hello", person.firstName()),
                words.say(locale, key + ".text", by, skill),
                words.say(locale, key + ".button", by, skill),
                address.of(request.path("")));
        return new Mail(
                key,
                new Recipient(person.name(), person.email().value(), locale, person.zone()),
                mail.subject(),
                templates.renderForMail("relationships/notice-mail", mail, locale, person.zone()),
                words.say(locale, "relationships.mail.plain", mail.hello(), mail.text(), mail.link()),
                List.of());
    }
}
