package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.notifications.Mail;
import app.alongside.notifications.Outbox;
import app.alongside.notifications.Recipient;
import app.alongside.people.Person;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Dates;
import app.alongside.ui.Templates;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the mails about sessions, in the reader's language and on everybody's clocks. */
@Component
class SessionPost {
    private final Outbox outbox;
    private final Templates templates;
    private final Words words;
    private final PublicAddress address;

    SessionPost(Outbox outbox, Templates templates, Words words, PublicAddress address) {
        this.outbox = outbox;
        this.templates = templates;
        this.words = words;
        this.address = address;
    }

    /**
     * What a mail says.
     *
     * @param key the stem of its texts, and its kind
     * @param names whom it is about
     */
    record Letter(String key, String names, List<Stretch> times, Meeting meeting, String line, String path) {}

    /** Sends it to somebody who takes part still. */
    void send(Letter letter, Person reader, List<Person> others, List<Mail.CalendarPart> calendar) {
        if (!reader.active()) {
            return;
        }
        SessionMail mail = write(letter, reader, others);
        outbox.send(new Mail(
                letter.key(),
                new Recipient(reader.name(), reader.email().value(), reader.locale(), reader.zone()),
                mail.subject(),
                templates.renderForMail("relationships/sessions/session-mail", mail, reader.locale(), reader.zone()),
                plain(mail, reader.locale()),
                calendar));
    }

    private SessionMail write(Letter letter, Person reader, List<Person> others) {
        Locale locale = reader.locale();
        String first = Dates.moment(letter.times().getFirst().from().atZone(reader.zone()), locale);
        return new SessionMail(
                words.say(
                        locale,
                        letter.key() + ".subject",
                        letter.names(),
                        first,
                        letter.times().size()),
                words.say(locale, "relationships.sessions.mail.hello", reader.firstName()),
                words.say(
                        locale,
                        letter.key() + ".text",
                        letter.names(),
                        letter.times().size()),
                letter.times().stream()
                        .map(time -> ClockTime.list(time, reader, others))
                        .toList(),
                letter.meeting().place(),
                letter.meeting().points(),
                letter.line(),
                words.say(locale, letter.key() + ".button"),
                address.of(letter.path()));
    }

    private String plain(SessionMail mail, Locale locale) {
        Stream<String> times = mail.times().stream()
                .map(clocks ->
                        clocks.stream().map(clock -> plain(clock, locale)).collect(Collectors.joining("\n")));
        Stream<String> rest = Stream.of(mail.place(), mail.line(), String.join("\n", mail.agenda()), mail.link());
        return Stream.of(Stream.of(mail.hello(), mail.text()), times, rest)
                .flatMap(Function.identity())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String plain(ClockTime clock, Locale locale) {
        return words.say(
                locale,
                "relationships.sessions.clock",
                Dates.day(clock.from().toLocalDate(), locale),
                Dates.time(clock.from(), locale),
                Dates.time(clock.until(), locale),
                clock.place());
    }
}
