package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.PublicAddress;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Dates;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails people about their proposals, each in their own language and time zone. */
@Component
class Letters {
    private final People people;
    private final Programmes programmes;
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    Letters(
            People people,
            Programmes programmes,
            Outbox outbox,
            Templates templates,
            Words words,
            PublicAddress address) {
        this.people = people;
        this.programmes = programmes;
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /** Hands a mail about {@code proposal} to {@code reader} in with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void send(Letter.Kind kind, Proposal proposal, PersonId reader, String saying) {
        Person to = people.get(reader);
        Person partner = people.get(proposal.partnerOf(reader));
        Letter letter = new Letter(
                kind,
                to.firstName(),
                partner.name(),
                programmes.get(proposal.programmeId()).name(),
                Dates.day(proposal.expiresAt().atZone(to.zone()).toLocalDate(), to.locale()),
                saying,
                address.of(kind == Letter.Kind.AWAY ? place(proposal) : "/proposals/" + proposal.id()));
        outbox.send(write(letter, to));
    }

    /** Tells whoever named a choice that it was passed over, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    void passedOver(NextChoice choice, Obstacle why) {
        Person to = people.get(choice.by());
        Person chosen = people.get(choice.chosen());
        Letter letter = new Letter(
                Letter.Kind.PASSED_OVER,
                to.firstName(),
                chosen.name(),
                programmes.get(choice.programme()).name(),
                words.say(to.locale(), "matching.choices.obstacle." + why.word(), chosen.firstName()),
                "",
                address.of("/proposals"));
        outbox.send(write(letter, to));
    }

    /** The reader's place in the programme, where they come back. */
    private static String place(Proposal proposal) {
        return "/programmes/" + proposal.programmeId() + "/joining";
    }

    private Mail write(Letter letter, Person to) {
        return new Mail(
                "matching." + letter.kind().name().toLowerCase(Locale.ROOT),
                new Recipient(to.name(), to.email().value(), to.locale(), to.zone()),
                words.say(to.locale(), letter.kind().key("subject"), letter.partner(), letter.programme()),
                templates.renderForMail("matching/letter-mail", letter, to.locale(), to.zone()),
                words.say(
                        to.locale(),
                        letter.words().isEmpty() ? "matching.mail.plain" : "matching.mail.plain-quoting",
                        letter.to(),
                        text(letter, to),
                        letter.link(),
                        letter.words()),
                List.of());
    }

    private String text(Letter letter, Person to) {
        return words.say(to.locale(), letter.kind().key("text"), letter.partner(), letter.programme(), letter.fact());
    }
}
