package app.alongside.calendar.feed;

import app.alongside.calendar.CalendarFile;
import app.alongside.calendar.FeedEntry;
import app.alongside.calendar.FeedSource;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.ui.Words;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out calendar feeds to whoever knows their address. */
@Component
public class ServingFeeds {
    private final CalendarFeeds feeds;
    private final ObjectProvider<FeedSource> sources;
    private final People people;
    private final Words words;
    private final TransactionTemplate transaction;

    ServingFeeds(
            CalendarFeeds feeds,
            ObjectProvider<FeedSource> sources,
            People people,
            Words words,
            TransactionTemplate transaction) {
        this.feeds = feeds;
        this.sources = sources;
        this.people = people;
        this.words = words;
        this.transaction = transaction;
    }

    /**
     * A feed as it is now.
     *
     * @param digest tells whether two are the same
     * @param changedAt since when it has been so
     */
    public record Feed(String text, String digest, Instant changedAt) {}

    /** The feed behind an address's secret; empty where there is none, or its owner has left. */
    public Optional<Feed> find(String secret) {
        return FeedToken.parse(secret)
                .flatMap(token -> CurrentOrganisation.call(
                        token.organisation(),
                        () -> Objects.requireNonNull(transaction.execute(status -> serve(token)))));
    }

    private Optional<Feed> serve(FeedToken token) {
        return feeds.findOwner(token)
                .flatMap(people::find)
                .filter(Person::active)
                .map(this::write);
    }

    private Feed write(Person person) {
        List<FeedEntry> entries = sources.stream()
                .flatMap(source -> source.listEntries(person.id()).stream())
                .toList();
        String text = new CalendarFile(words.say(person.locale(), "calendar.feed.name"), entries).write();
        String digest = digest(text);
        return new Feed(text, digest, feeds.noteRead(person.id(), digest));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
