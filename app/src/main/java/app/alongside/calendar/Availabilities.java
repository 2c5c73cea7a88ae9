package app.alongside.calendar;

import app.alongside.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's weekly hours. Who has not said when they are free has no entry: unknown, not busy. */
@Component
@Transactional(readOnly = true)
public class Availabilities {
    private final JdbcClient jdbc;
    private final Clock clock;

    Availabilities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<WeeklyAvailability> find(PersonId person) {
        return jdbc.sql("""
                        select zone, hours from availability
                        where organisation_id = current_organisation() and person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> map(row))
                .optional();
    }

    /** The weekly hours of somebody who said when they are free. */
    public WeeklyAvailability get(PersonId person) {
        return find(person)
                .orElseThrow(() -> new NoSuchElementException(
                        "Nobody knows when " + person + " is free. Maybe use find(…) where it may be unknown."));
    }

    /** The weekly hours of those among {@code people} who said when they are free. */
    public Map<PersonId, WeeklyAvailability> mapByIds(Collection<PersonId> people) {
        Map<PersonId, WeeklyAvailability> found = new HashMap<>();
        jdbc.sql("""
                        select person_id, zone, hours from availability
                        where organisation_id = current_organisation() and person_id = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonId(row.getObject("person_id", UUID.class)), map(row));
                });
        return found;
    }

    /** Replaces somebody's weekly hours. */
    @Transactional
    public void save(PersonId person, WeeklyAvailability availability) {
        saveAll(Map.of(person, availability));
    }

    /** Replaces the weekly hours of many at once. */
    @Transactional
    public void saveAll(Map<PersonId, WeeklyAvailability> all) {
        List<Map.Entry<PersonId, WeeklyAvailability>> entries = List.copyOf(all.entrySet());
        jdbc.sql("""
                        insert into availability (organisation_id, person_id, zone, hours, saved_at)
                        select current_organisation(), person_id, zone, hours, :now
                        from unnest(:people, :zones, :hours) as given (person_id, zone, hours)
                        on conflict (organisation_id, person_id)
                        do update set zone = excluded.zone, hours = excluded.hours, saved_at = excluded.saved_at
                        """)
                .param(
                        "people",
                        entries.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new))
                .param(
                        "zones",
                        entries.stream()
                                .map(entry -> entry.getValue().zone().getId())
                                .toArray(String[]::new))
                .param(
                        "hours",
                        entries.stream().map(entry -> entry.getValue().format()).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static WeeklyAvailability map(ResultSet row) throws SQLException {
        return WeeklyAvailability.parse(row.getString("hours"), ZoneId.of(row.getString("zone")));
    }
}
