package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.notifications.Envelope;
import app.alongside.notifications.MailContent;
import app.alongside.notifications.MailContent.Action;
import app.alongside.notifications.MailContent.Paragraph;
import app.alongside.notifications.MailContent.Quote;
import app.alongside.notifications.Post;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.PublicAddress;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Dates;
import app.alongside.ui.Words;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails people about their proposals, each in their own language and time zone. */
@Component
class Letters {
    private final People people;
    private final Programmes programmes;
    private final Post post;
    private final Words words;
    private final PublicAddress address;

    Letters(People people, Programmes programmes, Post post, Words words, PublicAddress address) {
        this.people = people;
        this.programmes = programmes;
        this.post = post;
        this.words = words;
        this.address = address;
    }

    /** Hands a mail about {@code proposal} to {@code reader} in with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void send(Letter letter, Proposal proposal, PersonId reader, String saying) {
        write(letter, proposal, people.get(reader), new About(proposal.people().othersOf(reader), saying));
    }

    /** What one of the people of a proposal says to another. */
    record Saying(PersonId by, String words) {}

    /** Passes on what one of the others says to {@code reader}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void pass(Letter letter, Proposal proposal, PersonId reader, Saying saying) {
        write(letter, proposal, people.get(reader), new About(List.of(saying.by()), saying.words()));
    }

    private record About(List<PersonId> others, String words) {}

    private void write(Letter letter, Proposal proposal, Person to, About about) {
        Locale locale = to.locale();
        Object[] values = {
            names(about.others(), locale),
            programmes.get(proposal.programmeId()).name(),
            Dates.day(proposal.expiresAt().atZone(to.zone()).toLocalDate(), locale)
        };
        String key = letter.key(proposal.people().form());
        MailContent content = new MailContent(
                words.say(locale, key + ".subject", values),
                List.of(new Paragraph(words.say(locale, key + ".text", values)), new Quote(about.words())),
                new Action(
                        words.say(locale, key + ".button", values),
                        address.of(letter == Letter.AWAY ? place(proposal) : "/proposals/" + proposal.id())));
        post.send(new Envelope(key, to.recipient()), content);
    }

    /** Tells whoever named a choice that it was passed over, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    void passedOver(NextChoice choice, Obstacle why) {
        Person to = people.get(choice.by());
        Person chosen = people.get(choice.chosen());
        post.send(
                to.recipient(),
                new ShortMail(
                        Letter.PASSED_OVER.key(),
                        "/proposals",
                        chosen.name(),
                        programmes.get(choice.programme()).name(),
                        words.say(to.locale(), "matching.choices.obstacle." + why.word(), chosen.firstName())));
    }

    private String names(List<PersonId> others, Locale language) {
        Map<PersonId, Person> known = people.mapByIds(others);
        return ListFormatter.getInstance(language)
                .format(others.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Person::name)
                        .toList());
    }

    /** The reader's place in the programme, where they come back. */
    private static String place(Proposal proposal) {
        return "/programmes/" + proposal.programmeId() + "/joining";
    }
}
