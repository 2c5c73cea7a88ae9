package app.alongside.calendar.feed;

import app.alongside.audit.Audit;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a calendar feed: one address per person, which a new one replaces and its owner can revoke. */
@Component
public class CalendarFeeds {
    private static final Duration READ_IS_NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * That somebody has a feed. Its address is not kept.
     *
     * @param readAt when a calendar program last fetched it, to the hour
     */
    public record CalendarFeed(
            PersonId person, Instant madeAt, @Nullable Instant readAt) {}

    @Transactional(readOnly = true)
    public Optional<CalendarFeed> find(PersonId person) {
        return jdbc.sql("""
                        select made_at, read_at from calendar_feed
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    Timestamp read = row.getTimestamp("read_at");
                    return new CalendarFeed(
                            person, row.getTimestamp("made_at").toInstant(), read == null ? null : read.toInstant());
                })
                .optional();
    }

    /** Makes a new address, in place of any before; the path that is told here and kept nowhere. */
    @Transactional
    public String make(PersonId person) {
        FeedToken token = FeedToken.create(CurrentOrganisation.get());
        jdbc.sql("""
                        insert into calendar_feed (organisation_id, person_id, token_hash, made_at)
                        values (current_organisation(), :person, :hash, :now)
                        on conflict (organisation_id, person_id)
                        do update set token_hash = excluded.token_hash, made_at = excluded.made_at,
                                      read_at = null, digest = null, changed_at = null
                        """)
                .param("person", person.value())
                .param("hash", token.digest())
                .param("now", now())
                .update();
        audit.record("calendar.feed-made", person.value(), Map.of());
        return "/calendar/" + token.text() + ".ics";
    }

    /** Closes the address for good. */
    @Transactional
    public void revoke(PersonId person) {
        int revoked = jdbc.sql("""
                        delete from calendar_feed
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).update();
        if (revoked == 1) {
            audit.record("calendar.feed-revoked", person.value(), Map.of());
        }
    }

    /** Whose feed it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PersonId> findOwner(FeedToken token) {
        return jdbc.sql("""
                        select person_id from calendar_feed
                        where organisation_id = current_organisation() and token_hash = :hash
                        """)
                .param("hash", token.digest())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Notes that it was fetched, at most once an hour or when its content has changed; says when that was. */
    @Transactional(propagation = Propagation.MANDATORY)
    Instant noteRead(PersonId person, String digest) {
        jdbc.sql("""
                        update calendar_feed
                        set read_at = :now, digest = :digest,
                            changed_at = case when digest = :digest then changed_at else :now end
                        where organisation_id = current_organisation() and person_id = :person
                          and (digest is distinct from :digest or read_at < :earlier)
                        """)
                .param("now", now())
                .param("earlier", Timestamp.from(clock.instant().minus(READ_IS_NOTED_EVERY)))
                .param("digest", digest)
                .param("person", person.value())
                .update();
        return jdbc.sql("""
                        select changed_at from calendar_feed
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> row.getTimestamp("changed_at").toInstant())
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
