package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import app.alongside.notifications.Envelope;
import app.alongside.notifications.Mail;
import app.alongside.notifications.MailContent;
import app.alongside.notifications.MailContent.Action;
import app.alongside.notifications.MailContent.Aside;
import app.alongside.notifications.MailContent.Lines;
import app.alongside.notifications.MailContent.Paragraph;
import app.alongside.notifications.MailContent.Part;
import app.alongside.notifications.MailContent.Place;
import app.alongside.notifications.MailContent.Points;
import app.alongside.notifications.MailContent.Quote;
import app.alongside.notifications.Post;
import app.alongside.people.Person;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Dates;
import app.alongside.ui.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails about sessions, in the reader's language and on everybody's clocks. */
@Component
class SessionPost {
    private final Post post;
    private final Words words;
    private final PublicAddress address;

    SessionPost(Post post, Words words, PublicAddress address) {
        this.post = post;
        this.words = words;
        this.address = address;
    }

    /**
     * What a mail says.
     *
     * @param key the stem of its texts, and its kind
     * @param names whom it is about
     * @param usefulUntil when it is too late to read it; absent where it never is
     */
    record Letter(
            String key,
            String names,
            List<Stretch> times,
            Meeting meeting,
            String line,
            String path,
            @Nullable Instant usefulUntil) {
        Letter(String key, String names, List<Stretch> times, Meeting meeting, String line, String path) {
            this(key, names, times, meeting, line, path, null);
        }

        /** The same, of use until its first time begins. */
        Letter inTime() {
            return new Letter(
                    key, names, times, meeting, line, path, times.getFirst().from());
        }
    }

    /** Sends it to somebody who takes part still. */
    void send(Letter letter, Person reader, List<Person> others, List<Mail.CalendarPart> calendar) {
        if (reader.active()) {
            post.send(
                    new Envelope(letter.key(), reader.recipient())
                            .with(calendar)
                            .usefulUntil(letter.usefulUntil()),
                    write(letter, reader, others));
        }
    }

    private MailContent write(Letter letter, Person reader, List<Person> others) {
        Locale locale = reader.locale();
        int times = letter.times().size();
        String first = Dates.moment(letter.times().getFirst().from().atZone(reader.zone()), locale);
        return new MailContent(
                words.say(locale, letter.key() + ".subject", letter.names(), first, times),
                parts(letter, reader, others),
                new Action(words.say(locale, letter.key() + ".button"), address.of(letter.path())));
    }

    private List<Part> parts(Letter letter, Person reader, List<Person> others) {
        Locale locale = reader.locale();
        int times = letter.times().size();
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(words.say(locale, letter.key() + ".text", letter.names(), times)));
        letter.times().forEach(time -> parts.add(clocks(time, reader, others)));
        parts.add(new Aside(sayWhichClock(letter.times().getFirst(), reader)));
        parts.add(new Place(letter.meeting().place()));
        parts.add(new Quote(letter.line()));
        parts.add(new Points(letter.meeting().points()));
        return parts;
    }

    /** A time on the reader's clock first, then on those of the others that show something else. */
    private Lines clocks(Stretch time, Person reader, List<Person> others) {
        return new Lines(ClockTime.list(time, reader, others).stream()
                .map(clock -> say(clock, reader.locale()))
                .toList());
    }

    private String sayWhichClock(Stretch time, Person reader) {
        return words.say(
                reader.locale(),
                "relationships.sessions.mail.clock",
                Dates.city(reader.zone()),
                Dates.offset(time.from().atZone(reader.zone())));
    }

    private String say(ClockTime clock, Locale locale) {
        return words.say(
                locale,
                "relationships.sessions.clock",
                Dates.day(clock.from().toLocalDate(), locale),
                Dates.time(clock.from(), locale),
                Dates.time(clock.until(), locale),
                clock.place());
    }
}
