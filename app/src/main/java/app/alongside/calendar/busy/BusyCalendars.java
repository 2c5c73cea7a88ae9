package app.alongside.calendar.busy;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose own calendar is known, and how fetching it goes. The address is sealed with its owner's key. */
@Component
public class BusyCalendars {
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 5;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    BusyCalendars(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Somebody's own calendar, as its owner may see it.
     *
     * @param id names this connection: a new address makes a new one
     * @param host whose server it lies on
     * @param fetchedAt when it was last fetched; absent before the first time
     * @param trouble why it could not be fetched the last time, if so
     */
    public record BusyCalendar(
            UUID id,
            PersonId person,
            String host,
            @Nullable Instant fetchedAt,
            @Nullable Trouble trouble) {}

    @Transactional(readOnly = true)
    public Optional<BusyCalendar> find(PersonId person) {
        return jdbc.sql("""
                        select id, person_id, host, fetched_at, trouble from busy_calendar
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query(BusyCalendars::map)
                .optional();
    }

    /** The calendars whose time to be fetched has come, those waiting longest first. */
    @Transactional(readOnly = true)
    List<BusyCalendar> listDue(int most) {
        return jdbc.sql("""
                        select id, person_id, host, fetched_at, trouble from busy_calendar
                        where organisation_id = current_organisation() and due_at <= :now
                        order by due_at limit :most
                        """)
                .param("now", now())
                .param("most", most)
                .query(BusyCalendars::map)
                .list();
    }

    /** Where a calendar lies. */
    @Transactional(readOnly = true)
    Optional<CalendarAddress> findAddress(BusyCalendar calendar) {
        return jdbc.sql("""
                        select address from busy_calendar
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("id", calendar.id())
                .query((row, number) -> row.getBytes("address"))
                .optional()
                .flatMap(bytes -> secrets.find(owner(calendar.person()))
                        .map(vault -> vault.openText(place(calendar.id()), bytes)))
                .flatMap(CalendarAddress::find);
    }

    /** Keeps an address in place of any before; due at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(PersonId person, CalendarAddress address) {
        remove(person);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into busy_calendar (organisation_id, id, person_id, host, address, due_at)
                        values (current_organisation(), :id, :person, :host, :address, :now)
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("host", address.host())
                .param(
                        "address",
                        secrets.open(owner(person))
                                .seal(place(id), address.uri().toString()))
                .param("now", now())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(PersonId person) {
        return jdbc.sql("""
                        delete from busy_calendar
                        where organisation_id = current_organisation() and person_id = :person
                        """).param("person", person.value()).update() == 1;
    }

    /** Whether it is still the one its owner wants, kept so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lock(BusyCalendar calendar) {
        return jdbc.sql("""
                        select 1 from busy_calendar
                        where organisation_id = current_organisation() and id = :id for update
                        """)
                .param("id", calendar.id())
                .query((row, number) -> true)
                .optional()
                .orElse(false);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteFetched(BusyCalendar calendar) {
        jdbc.sql("""
                        update busy_calendar
                        set fetched_at = :now, trouble = null, failures = 0, due_at = :due
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("now", now())
                .param("due", Timestamp.from(clock.instant().plus(AGAIN)))
                .param("id", calendar.id())
                .update();
    }

    /** Tries again after one hour, two, four, and at last once in 32 hours. */
    @Transactional(propagation = Propagation.MANDATORY)
    void noteTrouble(BusyCalendar calendar, Trouble trouble) {
        jdbc.sql("""
                        update busy_calendar
                        set trouble = :trouble, failures = failures + 1,
                            due_at = cast(:now as timestamptz)
                                   + make_interval(secs => :again * power(2, least(failures, :most)))
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("trouble", trouble.name())
                .param("now", now())
                .param("again", AGAIN.toSeconds())
                .param("most", MOST_DOUBLINGS)
                .param("id", calendar.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SecretOwner owner(PersonId person) {
        return SecretOwner.person(person.value());
    }

    private static SecretPlace place(UUID id) {
        return SecretPlace.of("busy_calendar", id);
    }

    private static BusyCalendar map(ResultSet row, int number) throws SQLException {
        Timestamp fetched = row.getTimestamp("fetched_at");
        String trouble = row.getString("trouble");
        return new BusyCalendar(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("host"),
                fetched == null ? null : fetched.toInstant(),
                trouble == null ? null : Trouble.valueOf(trouble));
    }
}
